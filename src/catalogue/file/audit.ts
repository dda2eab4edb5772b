import type { Catalogue } from '#catalogue/file/catalogue-file.ts';
import { auditBasis } from '#catalogue/file/audit-basis.ts';
import { auditFlights, auditSharedFlights } from '#catalogue/file/audit-flights.ts';
import { idsOf } from '#catalogue/file/basis.ts';
import { parseDuration } from '#lib/duration.ts';
import { parseUrl } from '#lib/web-url.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

const MAX_DESCRIPTION = 2048;

function isWebUrl(text: string): boolean {
  const url = parseUrl(text);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
}

function auditRecord(spacecraft: Spacecraft): string[] {
  const { image, spacecraft_config, description } = spacecraft;
  const images = [image, spacecraft_config?.image ?? null].filter((one) => one !== null);
  const durations = [
    spacecraft.time_in_space,
    spacecraft.time_docked,
    spacecraft.fastest_turnaround,
  ].filter((one) => one !== null);
  const { flights_count: flights, mission_ends_count: ends } = spacecraft;
  return [
    spacecraft.name.trim() === '' ? 'has no name' : null,
    (description?.length ?? 0) > MAX_DESCRIPTION
      ? `has a description above ${MAX_DESCRIPTION} characters`
      : null,
    ...durations.map((text) => (parseDuration(text) === null ? `has a duration "${text}"` : null)),
    ...images.flatMap(({ id, license, image_url, thumbnail_url }) => [
      license === null ? `has an image ${id} without a license, not even "Unknown"` : null,
      ...[image_url, thumbnail_url].map((url) =>
        url === null || isWebUrl(url) ? null : `has an image ${id} at "${url}"`,
      ),
    ]),
    flights !== null && ends !== null && ends > flights ? 'ended more missions than it flew' : null,
  ].filter((problem) => problem !== null);
}

/** Everything that must not be published in a catalogue file, a sentence each; empty when it's fit. */
export function auditCatalogue({
  spacecraft,
  rejected,
  repaired,
  provenance,
}: Catalogue): string[] {
  const ids = new Set(spacecraft.map(({ id }) => id));
  return [
    ...[...rejected, ...repaired].map(
      ({ index, id, reason }) => `Record ${index} (id ${id ?? 'missing'}) is malformed: ${reason}`,
    ),
    ...spacecraft.flatMap((one) =>
      [...auditRecord(one), ...auditBasis(one, provenance), ...auditFlights(one, provenance)].map(
        (problem) => `Spacecraft ${one.id} ${problem}.`,
      ),
    ),
    ...auditSharedFlights(spacecraft, provenance),
    ...(ids.size === spacecraft.length ? [] : ['Two records have the same id.']),
    ...[
      ...new Set(
        provenance.basis
          .filter((rule) => !rule.fields.includes('spacecraft_config.*'))
          .flatMap(idsOf),
      ),
    ]
      .filter((id) => !ids.has(id))
      .map((id) => `The provenance names spacecraft ${id}, which isn't there.`),
    ...(spacecraft.length > provenance.upstream_count
      ? ['There are more records than the provenance says Launch Library has.']
      : []),
  ];
}
