import type { PictureUse } from '#catalogue/engine/results.ts';
import { toKnownLicense } from '#ll2/image-metadata.ts';
import type { ImageLicense } from '#ll2/image.ts';
import { isClearedForReuse } from '#ll2/license-terms.ts';

/** Pictures under one license; null when it isn't recorded. */
export type LicenseCount = { license: ImageLicense | null; pictures: number };

export type PictureGroup = {
  /** The id of its section. */
  id: 'free' | 'conditions' | 'unknown';
  title: string;
  /** The licenses of its pictures, those of most pictures first. */
  licenses: LicenseCount[];
  /** In the order of their licenses. */
  uses: PictureUse[];
};

const TITLES: Record<PictureGroup['id'], string> = {
  free: 'Free to reuse',
  conditions: 'Under conditions',
  unknown: 'Rights not recorded',
};

function groupOf({ image }: PictureUse): PictureGroup['id'] {
  if (toKnownLicense(image.license) === null) return 'unknown';
  return isClearedForReuse(image) ? 'free' : 'conditions';
}

function toGroup(id: PictureGroup['id'], all: readonly PictureUse[]): PictureGroup {
  const uses = all.filter((use) => groupOf(use) === id);
  const byLicense = new Map<string, { license: ImageLicense | null; uses: PictureUse[] }>();
  for (const use of uses) {
    const license = toKnownLicense(use.image.license);
    const name = license?.name ?? '';
    const known = byLicense.get(name) ?? { license, uses: [] };
    known.uses.push(use);
    byLicense.set(name, known);
  }
  const sorted = [...byLicense.values()].toSorted((a, b) => b.uses.length - a.uses.length);
  return {
    id,
    title: TITLES[id],
    licenses: sorted.map((one) => ({ license: one.license, pictures: one.uses.length })),
    uses: sorted.flatMap((one) => one.uses),
  };
}

/** Pictures by what may be done with them, those that are free to reuse first. Only groups with pictures. */
export function toPictureGroups(uses: readonly PictureUse[]): PictureGroup[] {
  return (['free', 'conditions', 'unknown'] as const)
    .map((id) => toGroup(id, uses))
    .filter((group) => group.uses.length > 0);
}
