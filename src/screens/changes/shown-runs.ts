import type { ChangeHistory, ChangeRun } from '#catalogue/changes/change-history.ts';

/** A run as the page shows it. `onDevice`: this device saw it itself, and the site's history doesn't have it. */
export type ShownRun = ChangeRun & { onDevice: boolean };

type DeviceRuns = { updated: readonly ChangeRun[]; published: readonly ChangeRun[] };

/**
 * The site's runs and this device's own, the newest first. What the device saw the site publish is only shown where the
 * site itself kept no history of it.
 */
export function toShownRuns(history: ChangeHistory | null, device: DeviceRuns): ShownRun[] {
  const since = history?.since ?? null;
  const isKnown = ({ time }: ChangeRun) => since !== null && Date.parse(time) >= Date.parse(since);
  const ofSite = (history?.entries ?? []).map((run) => ({ ...run, onDevice: false }));
  const ofDevice = [...device.updated, ...device.published.filter((run) => !isKnown(run))];
  return [...ofSite, ...ofDevice.map((run) => ({ ...run, onDevice: true }))].toSorted(
    (a, b) => Date.parse(b.time) - Date.parse(a.time),
  );
}
