import { type ComponentType, lazy, useEffect, useState } from 'react';
import { nextTask } from '#lib/next-task.ts';

/** A part of a page whose code may come after the page. */
export type LazyComponent<Props> = {
  /** Suspends until its code is there. In a page that the build drew it stands as it was drawn meanwhile. */
  Part: ComponentType<Props>;
  /** Fetches the code, so that the part is drawn together with the page. */
  load: () => Promise<void>;
  /** Resolves when it has first been drawn, or taken over. */
  drawn: Promise<void>;
};

export function lazyComponent<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
): LazyComponent<Props> {
  let loaded: ComponentType<Props> | null = null;
  async function load() {
    loaded ??= await fetchPart();
    return { default: loaded };
  }
  const Late = lazy<ComponentType<Props>>(load);

  const { promise: drawn, resolve: noteDrawn } = Promise.withResolvers<void>();

  function Part(props: Props) {
    // What a part begins as it stays: another component in its place would begin anew.
    const [Drawn] = useState<ComponentType<Props>>(() => loaded ?? Late);
    useEffect(() => noteDrawn(), []);
    return <Drawn {...props} />;
  }

  return { Part, load: async () => void (await load()), drawn };
}

/** A part that a page is whole without, and must not fail for: without its code nothing stands in its place. */
export function optionalComponent<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
): LazyComponent<Props> {
  return lazyComponent(async () => {
    try {
      return await fetchPart();
    } catch {
      return () => null;
    }
  });
}

/** Fetches the code of several, and lets the page answer in between. */
export async function loadAll(parts: readonly { load: () => Promise<void> }[]): Promise<void> {
  const all: Promise<void>[] = [];
  for (const { load } of parts) {
    const loading = load();
    // Told below, when all are on their way.
    loading.catch(() => {});
    all.push(loading);
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await nextTask();
  }
  await Promise.all(all);
}
