import type { CatalogueChanges } from '#catalogue/file/catalogue-changes.ts';
import { formatCount } from '#lib/format.ts';

/** The most names that a log line lists. */
const MAX_NAMES = 12;

function toNames(craft: readonly { id: number; name: string }[]): string {
  const named = craft.slice(0, MAX_NAMES).map(({ id, name }) => `${name} (${id})`);
  const rest = craft.length - named.length;
  return [...named, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

/** How often each field changed, the most frequent first. */
function toFieldCounts(changed: CatalogueChanges['changed']): string {
  const counts = new Map<string, number>();
  for (const field of changed.flatMap(({ fields }) => fields)) {
    counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([field, count]) => `${field} in ${count}`)
    .join(', ');
}

/** The changes from one catalogue to the next, one kind a line. */
export function formatChanges({ added, removed, changed }: CatalogueChanges): string[] {
  const lines = [
    added.length === 0 ? null : `${formatCount(added.length, 'new', 'new')}: ${toNames(added)}`,
    removed.length === 0 ? null : `${removed.length} no longer there: ${toNames(removed)}`,
    changed.length === 0
      ? null
      : `${changed.length} changed: ${toNames(changed)} (${toFieldCounts(changed)})`,
  ].filter((line) => line !== null);
  return lines.length === 0 ? ['Nothing has changed.'] : lines;
}
