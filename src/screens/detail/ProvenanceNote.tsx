import type { Provenance } from '#catalogue/file/provenance.ts';
import { formatDate } from '#lib/format.ts';

const FIELD_NAMES = new Map([
  ['spacecraft_config', 'configuration'],
  ['status', 'status'],
]);

/** When this record was recorded, and which of its fields did not come from Launch Library. */
export function ProvenanceNote({ id, provenance }: { id: number; provenance: Provenance }) {
  const filled = provenance.filled.find((one) => one.id === id)?.fields ?? [];
  const isComplete = provenance.mode === 'detailed' || provenance.complete.includes(id);
  return (
    <p className="text-note text-quiet">
      Recorded <time dateTime={provenance.recorded}>{formatDate(provenance.recorded)}</time>
      {isComplete ? ', with every field. ' : '. '}
      {filled.length === 0
        ? ''
        : `Its ${filled.map((field) => FIELD_NAMES.get(field) ?? field).join(' and ')} ${filled.length === 1 ? 'was' : 'were'} filled from public knowledge. `}
      A dash means “not recorded”.
    </p>
  );
}
