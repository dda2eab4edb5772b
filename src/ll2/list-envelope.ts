import * as v from 'valibot';
import { Ll2Error } from '#ll2/ll2-error.ts';

/** LL2's envelope of any list, before its records are read. */
export type ListEnvelope = { count: number; results: unknown[] };

// `next` and `previous` name the upstream host, whatever was asked: links are made from limit and offset.
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
