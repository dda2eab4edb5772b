import {
  addChanges,
  type ChangeRun,
  NO_CHANGES,
  parseChangeHistory,
} from '#catalogue/changes/change-history.ts';
import { findChanges } from '#catalogue/changes/find-changes.ts';
import { dropChanges, readChanges, updateChanges } from '#catalogue/device/device-storage.ts';
import type { Catalogue } from '#catalogue/file/catalogue-file.ts';

// Loaded late: most visits see no catalogue replaced.

/**
 * How this device saw a catalogue replaced: `updated` by its own update from LL2, or `published`, by the site while a page
 * was open.
 */
type Origin = 'updated' | 'published';

const toKey = (origin: Origin) => `changes ${origin}`;

/** A device keeps less than a site. */
const MAX_BYTES = 100_000;

const parseKept = (kept: unknown) => parseChangeHistory(kept) ?? NO_CHANGES;

/** Keeps what changed from one catalogue to the next on this device. Never rejects: without storage nothing is kept. */
export async function keepChanges(
  origin: Origin,
  before: Catalogue,
  { spacecraft, provenance }: Catalogue,
): Promise<void> {
  const events = findChanges(before.spacecraft, spacecraft);
  if (events.length === 0) return;
  try {
    await updateChanges(toKey(origin), (kept) =>
      addChanges(parseKept(kept), provenance.recorded, events, MAX_BYTES),
    );
  } catch {
    // A history is no reason to fail an update.
  }
}

/** Deletes what this device’s own updates have brought: their catalogue is no longer in use. Never rejects. */
export async function dropUpdateChanges(): Promise<void> {
  try {
    await dropChanges(toKey('updated'));
  } catch {
    // They stay, and are still true.
  }
}

/** The changes that this device has seen itself. Never rejects. */
export async function readDeviceChanges(): Promise<Record<Origin, readonly ChangeRun[]>> {
  const read = async (origin: Origin) => {
    try {
      return parseKept(await readChanges(toKey(origin))).entries;
    } catch {
      // Storage is blocked, so nothing was kept either.
      return [];
    }
  };
  const [updated, published] = await Promise.all([read('updated'), read('published')]);
  return { updated, published };
}
