import type { ChangeEvent } from '#catalogue/changes/change-history.ts';
import type { Named } from '#ll2/common.ts';
import type { Image } from '#ll2/image.ts';
import { pictureOf } from '#ll2/picture-of.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

/** LL2's status "Active". */
const ACTIVE = 1;

const isActive = ({ status }: Spacecraft) => status?.id === ACTIVE;

const hasRisen = (before: number | null, after: number | null) =>
  before !== null && after !== null && after > before;

/**
 * Flights between two catalogues, as far as the records say so. A craft that went up and came back in between was in
 * space in neither: its counts have risen. Those of a craft that no longer flies rise when someone adds its old flights.
 */
function findFlights(before: Spacecraft, after: Spacecraft): ('launched' | 'landed')[] {
  const hasFlown =
    (isActive(before) || isActive(after)) &&
    hasRisen(before.flights_count, after.flights_count) &&
    hasRisen(before.mission_ends_count, after.mission_ends_count);
  const isUp = before.in_space === false && after.in_space === true;
  const isDown = before.in_space === true && after.in_space === false;
  return [
    ...(isUp || hasFlown ? (['launched'] as const) : []),
    ...(isDown || hasFlown ? (['landed'] as const) : []),
  ];
}

/** Whether a craft has a picture that it didn't have. By id where both are known: a picture may move to another host. */
function isNewPicture(before: Image | null, after: Image | null): boolean {
  if (after === null || before === null) return after !== null;
  const isById = before.id !== null && after.id !== null;
  return isById ? before.id !== after.id : before.image_url !== after.image_url;
}

const nameOf = (status: Named | null) => status?.name ?? null;

function findChangesOf(before: Spacecraft, after: Spacecraft): ChangeEvent[] {
  const { id, name } = after;
  const from = nameOf(before.status);
  const to = nameOf(after.status);
  return [
    ...findFlights(before, after).map((kind) => ({ id, name, kind })),
    ...(from === to ? [] : [{ id, name, kind: 'status' as const, from, to }]),
    ...(isNewPicture(pictureOf(before), pictureOf(after))
      ? [{ id, name, kind: 'picture' as const }]
      : []),
  ];
}

const byId = (a: { id: number }, b: { id: number }) => a.id - b.id;

/** What happened between two catalogues, in order of ids. Other fields than these change too often to be news. */
export function findChanges(
  before: readonly Spacecraft[],
  after: readonly Spacecraft[],
): ChangeEvent[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const current = new Set(after.map(({ id }) => id));
  const found = after.toSorted(byId).flatMap((one): ChangeEvent[] => {
    const earlier = old.get(one.id);
    return earlier === undefined
      ? [{ id: one.id, name: one.name, kind: 'new' }]
      : findChangesOf(earlier, one);
  });
  const gone = before
    .filter(({ id }) => !current.has(id))
    .toSorted(byId)
    .map(({ id, name }): ChangeEvent => ({ id, name, kind: 'gone' }));
  return [...found, ...gone];
}
