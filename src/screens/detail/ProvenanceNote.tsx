import { basisWords } from '#screens/detail/basis-words.ts';
import type { Provenance } from '#catalogue/file/provenance.ts';
import { formatDate } from '#lib/format.ts';

/** When this record was recorded, and how those of its values are known that are older or not Launch Library’s. */
export function ProvenanceNote({ id, provenance }: { id: number; provenance: Provenance }) {
  const { recorded } = provenance;
  return (
    <div className="text-note text-quiet">
      <p>
        Recorded <time dateTime={recorded}>{formatDate(recorded)}</time>. A dash means “not
        recorded”.
      </p>
      <ul>
        {basisWords(provenance, id).map(({ basis, fields }) => (
          <li key={basis}>{`${basis}: ${fields.join(', ')}.`}</li>
        ))}
      </ul>
    </div>
  );
}
