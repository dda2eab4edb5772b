import { toCraftName } from '#ll2/craft-name.ts';
import { Link } from '#ui/Link.tsx';
import type { CatalogueChanges } from '#catalogue/file/catalogue-changes.ts';
import type { UpdateState } from '#catalogue/updater.ts';
import { formatCount, formatNumber } from '#lib/format.ts';
import { DEFAULT_LIST } from '#paths/list.ts';
import { toSpacecraftPath } from '#paths/spacecraft.ts';

/** The maximum number of names listed for each kind of change. A first update has hundreds. */
const MAX_LISTED = 20;

type ChangedCraftProps = {
  title: string;
  craft: readonly { id: number; name: string; note?: string }[];
  isRemoved?: boolean;
};

function ChangedCraft({ title, craft, isRemoved = false }: ChangedCraftProps) {
  if (craft.length === 0) return null;
  const rest = craft.length - MAX_LISTED;
  return (
    <details>
      <summary className="min-h-6">
        {title}: {formatNumber(craft.length)}
      </summary>
      <ul className="list-disc pl-5 text-note">
        {craft.slice(0, MAX_LISTED).map((one) => (
          <li key={one.id}>
            {isRemoved ? (
              toCraftName(one)
            ) : (
              <Link to={toSpacecraftPath(one.id, DEFAULT_LIST)}>{toCraftName(one)}</Link>
            )}
            {one.note === undefined ? null : ` (${one.note})`}
          </li>
        ))}
        {rest > 0 ? <li>…and {formatNumber(rest)} more</li> : null}
      </ul>
    </details>
  );
}

function Changes({ changes: { added, removed, changed } }: { changes: CatalogueChanges }) {
  if (added.length + removed.length + changed.length === 0) {
    return <p>Nothing has changed since the previous catalogue.</p>;
  }
  return (
    <>
      <ChangedCraft title="New" craft={added} />
      <ChangedCraft
        title="Changed"
        craft={changed.map(({ fields, ...one }) => ({ ...one, note: fields.join(', ') }))}
      />
      <ChangedCraft title="Removed" craft={removed} isRemoved />
    </>
  );
}

/** What an update that has ended brought; null after a failure, which has an alert. */
export function toResultTitle(state: UpdateState): string | null {
  if (state.kind === 'current')
    return 'This catalogue is less than 5 minutes old. There is nothing to update.';
  if (state.kind !== 'done') return null;
  return `Updated: ${formatCount(state.count, 'spacecraft', 'spacecraft')} from Launch Library.`;
}

/** The details of an update that has ended: the failure, or the changes. */
export function UpdateResult({ state }: { state: UpdateState }) {
  if (state.kind === 'failed') {
    return (
      <p role="alert" className="border-l-4 border-alive bg-raised px-4 py-3">
        The update did not finish. {state.message}
      </p>
    );
  }
  if (state.kind !== 'done') return null;
  return (
    <div className="flex flex-col gap-2">
      {state.isStored ? null : (
        <p role="alert">
          This device has no storage space for the catalogue. It stays in use until you close the
          page.
        </p>
      )}
      <Changes changes={state.changes} />
    </div>
  );
}
