import { type ImageObject, toImageObject } from '#images/image-object.ts';
import { toCanonicalUrl } from '#lib/site-url.ts';
import { toCraftName } from '#ll2/craft-name.ts';
import { pictureOf } from '#ll2/picture-of.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import type { SpacecraftConfig } from '#ll2/spacecraft-config.ts';
import { DEFAULT_LIST, LIST_PATH } from '#paths/list.ts';
import { toSpacecraftPath } from '#paths/spacecraft.ts';
import { toRecordedDuration } from '#spacecraft/recorded-duration.ts';

/** A thing with a type of schema.org's, and its properties. */
export type Thing = { readonly [property: string]: Value };
type Value = string | number | boolean | Thing | readonly Value[];

const isKnown = (value: Value | null): value is Value =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** A thing without those properties that aren't known. */
function thing(type: string | readonly string[], properties: Record<string, Value | null>): Thing {
  const known = Object.entries(properties).flatMap(([name, value]) =>
    isKnown(value) ? [[name, value] as const] : [],
  );
  return { '@type': type, ...Object.fromEntries(known) };
}

/** A figure of a design, with UN/CEFACT's code of its unit. Null and zero are unknown: no design has none. */
const measured = (value: number | null, unitCode: string): Thing | null =>
  value === null || value <= 0 ? null : thing('QuantitativeValue', { value, unitCode });

/** A property that schema.org has no word for. */
const further = (name: string, value: string | number | null | undefined): Thing[] =>
  isKnown(value ?? null) ? [thing('PropertyValue', { name, value: value ?? null })] : [];

/** Who built craft of a design; null where its families name nobody, or several. */
function manufacturerOf({ family }: SpacecraftConfig): Thing | null {
  const names = new Set((family ?? []).flatMap(({ manufacturer }) => manufacturer?.name ?? []));
  const [name] = names;
  return name === undefined || names.size > 1 ? null : thing('Organization', { name });
}

function propertiesOfDesign(config: SpacecraftConfig): Record<string, Value | null> {
  const own = {
    model: config.name,
    category: config.type?.name ?? null,
    manufacturer: manufacturerOf(config),
  };
  if (config.response_mode !== 'detailed') return own;
  return {
    ...own,
    height: measured(config.height, 'MTR'),
    payload: measured(config.payload_capacity, 'KGM'),
    vehicleSeatingCapacity: config.human_rated === true ? config.crew_capacity : null,
  };
}

function toVehicle(spacecraft: Spacecraft, description: string): Thing {
  const { id, serial_number, spacecraft_config: config, status, flights_count } = spacecraft;
  const picture = pictureOf(spacecraft);
  const image: ImageObject | null = picture === null ? null : toImageObject(picture);
  const time = toRecordedDuration(spacecraft.time_in_space, flights_count);
  // Vehicles of schema.org's also carry people or cargo through space. Only an IndividualProduct has a serial number.
  return thing(['Vehicle', 'IndividualProduct'], {
    name: toCraftName(spacecraft),
    description,
    identifier: thing('PropertyValue', { propertyID: 'Launch Library 2', value: String(id) }),
    serialNumber: serial_number,
    ...(config === null ? {} : propertiesOfDesign(config)),
    image: image === null ? null : thing('ImageObject', image),
    additionalProperty: [
      ...further('Status', status?.name),
      ...further('Agency', config?.agency?.name),
      ...further('Flights', flights_count),
      ...further('Time in space', time.kind === 'known' ? time.iso : null),
    ],
  });
}

/** The way from the list to the craft. */
const toBreadcrumb = (name: string, site: string) =>
  thing('BreadcrumbList', {
    itemListElement: [
      thing('ListItem', {
        position: 1,
        name: 'Spacecraft',
        item: { '@type': 'WebPage', '@id': toCanonicalUrl(site, LIST_PATH) },
      }),
      thing('ListItem', { position: 2, name }),
    ],
  });

/** The data that the page is part of. No license: Launch Library's facts have none that we know of. */
const toDataset = (dateModified: string, site: string | null) =>
  thing('Dataset', {
    name: 'Spacecraft of Launch Library 2',
    description: 'Design, status, flights, time in space and picture of every spacecraft.',
    url: site === null ? null : toCanonicalUrl(site, LIST_PATH),
    dateModified,
    creator: thing('Organization', { name: 'The Space Devs', url: 'https://thespacedevs.com' }),
  });

/**
 * A craft's page in schema.org's words, as JSON-LD for search engines: recorded values only. Pages of the site are left
 * out if its URL isn't known.
 */
export function toStructuredData(
  spacecraft: Spacecraft,
  description: string,
  { recorded, site }: { recorded: string; site: string | null },
): Thing {
  const path = toSpacecraftPath(spacecraft.id, DEFAULT_LIST);
  return {
    '@context': 'https://schema.org',
    ...thing('ItemPage', {
      url: site === null ? null : toCanonicalUrl(site, path),
      breadcrumb: site === null ? null : toBreadcrumb(toCraftName(spacecraft), site),
      isPartOf: toDataset(recorded, site),
      mainEntity: toVehicle(spacecraft, description),
    }),
  };
}
