import { truncate } from '#lib/format.ts';
import type { QueryNotice } from '#lib/query-parameters.ts';

/** A hostile URL may have thousands of invalid parameters. */
const MOST_SHOWN = 6;

/** Which parameters of the URL are invalid, and what is used instead. */
export function QueryNotices({ notices }: { notices: readonly QueryNotice[] }) {
  if (notices.length === 0) return null;
  const rest = notices.length - MOST_SHOWN;
  return (
    <section
      aria-label="Problems with this link"
      className="border-l-4 border-alive bg-raised px-4 py-3 text-note"
    >
      <p className="font-bold">Some parameters of this link are invalid.</p>
      <ul className="mt-1">
        {notices.slice(0, MOST_SHOWN).map(({ parameter, value, message }) => (
          <li key={`${parameter} ${message}`}>
            <code translate="no" className="font-mono">
              {truncate(parameter, 40)}={truncate(value, 60)}
            </code>
            : {truncate(message, 300)}
          </li>
        ))}
        {rest > 0 ? <li>…and {rest} more.</li> : null}
      </ul>
    </section>
  );
}
