import type { ChangeEvent } from '#catalogue/changes/change-history.ts';
import { groupBy } from '#lib/group-by.ts';

/** Some craft, and what happened to them. */
export type ChangeSentence = {
  /** Different for each sentence of a run, and the same whenever the run is read again. */
  key: string;
  kind: ChangeEvent['kind'];
  craft: readonly { id: number; name: string }[];
  /** `was launched`: what follows the craft's name, or the number of craft. */
  predicate: string;
};

/** In the order in which a run's changes are told. */
const PREDICATES = {
  launched: ['was launched', 'were launched'],
  landed: ['ended a flight', 'ended a flight'],
  new: ['was added to the catalogue', 'were added to the catalogue'],
  status: ['changed status', 'changed status'],
  picture: ['has a new picture', 'have a new picture'],
  gone: ['is no longer in the catalogue', 'are no longer in the catalogue'],
} as const satisfies Record<ChangeEvent['kind'], readonly [one: string, many: string]>;

const KINDS = Object.keys(PREDICATES);

/** More of the same kind are one sentence: when a design gets a picture, a hundred craft have a new one. */
const MAX_SINGLE = 5;

function toPredicate(event: ChangeEvent, isOne: boolean): string {
  if (event.kind !== 'status') return PREDICATES[event.kind][isOne ? 0 : 1];
  const { from, to } = event;
  if (to === null) return `no longer ${isOne ? 'has' : 'have'} a recorded status`;
  return from === null
    ? `now ${isOne ? 'has' : 'have'} a recorded status: ${to}`
    : `changed status from ${from} to ${to}`;
}

/** A key by which events can be told together. */
const toGroup = (event: ChangeEvent) =>
  event.kind === 'status' ? `status, ${event.from}, ${event.to}` : event.kind;

/** A run's events as sentences: one for each event, or one for many events of the same kind. */
export function toChangeSentences(events: readonly ChangeEvent[]): ChangeSentence[] {
  const sorted = events.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  return [...groupBy(sorted, toGroup)].flatMap(([group, same]): ChangeSentence[] => {
    const [first] = same;
    if (first !== undefined && same.length > MAX_SINGLE) {
      const craft = same.map(({ id, name }) => ({ id, name }));
      return [{ key: group, kind: first.kind, craft, predicate: toPredicate(first, false) }];
    }
    return same.map((event) => ({
      key: `${event.kind} ${event.id}`,
      kind: event.kind,
      craft: [{ id: event.id, name: event.name }],
      predicate: toPredicate(event, true),
    }));
  });
}
