import * as v from 'valibot';
import { Ll2Error } from '#ll2/ll2-error.ts';

/** LL2's envelope of any list; its records are still unparsed. */
export type ListEnvelope = { count: number; results: unknown[] };

// `next` and `previous` are ignored: they name the upstream host, whichever host was requested.
const ListEnvelopeSchema = v.looseObject({
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  results: v.array(v.unknown()),
});

/** Throws Ll2Error when it isn't a list. */
export function parseListEnvelope(content: unknown): ListEnvelope {
  const envelope = v.safeParse(ListEnvelopeSchema, content);
  if (!envelope.success) throw new Ll2Error({ kind: 'malformed' });
  return envelope.output;
}
