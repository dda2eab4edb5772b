import * as v from 'valibot';

/** A URL of the catalogue, without the site's base, and the visitor's name for it. */
export type SavedView = { name: string; path: string };

/** The stored views, and the entries that can't be read, which stay stored unchanged. */
export type SavedViews = { views: readonly SavedView[]; unreadable: readonly unknown[] };

export const MAX_VIEWS = 100;
export const MAX_NAME_LENGTH = 80;

const NO_VIEWS: SavedViews = { views: [], unreadable: [] };

const NameSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_NAME_LENGTH));
// Links must stay within the catalogue, although people or other programs on this host may edit the storage.
const PathSchema = v.pipe(v.string(), v.regex(/^\/spacecraft(?:[/?]|$)/));
const SavedViewSchema = v.looseObject({ name: NameSchema, path: PathSchema });
const FileSchema = v.looseObject({ version: v.literal(1), views: v.array(v.unknown()) });

/** The trimmed name; null when it's empty or too long. */
export function toViewName(text: string): string | null {
  const { success, output } = v.safeParse(NameSchema, text);
  return success ? output : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The inverse of formatSavedViews; the empty text is no views. Null when the text as a whole can't be read. */
export function parseSavedViews(text: string): SavedViews | null {
  if (text === '') return NO_VIEWS;
  const file = v.safeParse(FileSchema, parseJson(text));
  if (!file.success) return null;
  const views = new Map<string, SavedView>();
  const unreadable: unknown[] = [];
  for (const entry of file.output.views) {
    const view = v.safeParse(SavedViewSchema, entry);
    // Names are unique, because the visitor couldn't distinguish or replace two views with the same name.
    if (view.success && !views.has(view.output.name)) views.set(view.output.name, view.output);
    else unreadable.push(entry);
  }
  return { views: [...views.values()], unreadable };
}

export function formatSavedViews({ views, unreadable }: SavedViews): string {
  return JSON.stringify({ version: 1, views: [...views, ...unreadable] });
}

export function hasView({ views }: SavedViews, name: string): boolean {
  return views.some((view) => view.name === name);
}

/** Adds a view, or replaces the one of the same name. Null when the limit is reached. */
export function withView(saved: SavedViews, added: SavedView): SavedViews | null {
  if (hasView(saved, added.name)) {
    const views = saved.views.map((view) => (view.name === added.name ? added : view));
    return { ...saved, views };
  }
  return withViewAt(saved, added, saved.views.length);
}

export function withoutView(saved: SavedViews, name: string): SavedViews {
  return { ...saved, views: saved.views.filter((view) => view.name !== name) };
}

/** Restores a view at its index. Null when the limit is reached, or when the name is in use again. */
export function withViewAt(saved: SavedViews, view: SavedView, index: number): SavedViews | null {
  if (saved.views.length >= MAX_VIEWS || hasView(saved, view.name)) return null;
  return { ...saved, views: saved.views.toSpliced(index, 0, view) };
}
