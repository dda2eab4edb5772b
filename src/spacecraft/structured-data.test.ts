import * as v from 'valibot';
import { expect, it } from 'vitest';
import { SpacecraftSchema } from '#ll2/spacecraft.ts';
import { type Thing, toStructuredData } from '#spacecraft/structured-data.ts';
import { aFullRecord } from '#testing/a-full-record.ts';
import { anImage, aSpacecraft } from '#testing/a-spacecraft.ts';

const SITE = 'https://catalogue.example/below/';
const given = { recorded: '2026-11-23', site: SITE };
const full = v.parse(SpacecraftSchema, aFullRecord(7));

/** Each type that we use and what it is a kind of, as schema.org 29 has it. */
const KINDS: Record<string, readonly string[]> = {
  ItemPage: ['WebPage', 'CreativeWork', 'Thing'],
  WebPage: ['CreativeWork', 'Thing'],
  Dataset: ['CreativeWork', 'Thing'],
  ImageObject: ['MediaObject', 'CreativeWork', 'Thing'],
  Vehicle: ['Product', 'Thing'],
  IndividualProduct: ['Product', 'Thing'],
  Organization: ['Thing'],
  BreadcrumbList: ['ItemList', 'Intangible', 'Thing'],
  ListItem: ['Intangible', 'Thing'],
  PropertyValue: ['StructuredValue', 'Intangible', 'Thing'],
  QuantitativeValue: ['StructuredValue', 'Intangible', 'Thing'],
};

/** Each property: the types that have it, and the types of its values. */
const PROPERTIES: Record<string, readonly [of: readonly string[], values: readonly string[]]> = {
  name: [['Thing'], ['Text']],
  description: [['Thing'], ['Text', 'TextObject']],
  url: [['Thing'], ['URL']],
  identifier: [['Thing'], ['PropertyValue', 'Text', 'URL']],
  image: [['Thing'], ['ImageObject', 'URL']],
  isPartOf: [['CreativeWork'], ['CreativeWork', 'URL']],
  mainEntity: [['CreativeWork'], ['Thing']],
  dateModified: [
    ['CreativeWork', 'DataFeedItem'],
    ['Date', 'DateTime'],
  ],
  creator: [
    ['CreativeWork', 'UserComments'],
    ['Organization', 'Person'],
  ],
  creditText: [['CreativeWork'], ['Text']],
  license: [['CreativeWork'], ['CreativeWork', 'URL']],
  acquireLicensePage: [['CreativeWork'], ['CreativeWork', 'URL']],
  contentUrl: [['MediaObject'], ['URL']],
  breadcrumb: [['WebPage'], ['BreadcrumbList', 'Text']],
  itemListElement: [['ItemList'], ['ListItem', 'Text', 'Thing']],
  position: [
    ['CreativeWork', 'ListItem'],
    ['Integer', 'Text'],
  ],
  item: [['DataFeedItem', 'ListItem'], ['Thing']],
  model: [['Product'], ['ProductModel', 'Text']],
  category: [
    ['Product', 'ActionAccessSpecification', 'Offer', 'Service'],
    ['Text', 'URL', 'Thing'],
  ],
  manufacturer: [['Product', 'Drug', 'DietarySupplement'], ['Organization']],
  height: [
    ['Product', 'MediaObject', 'Person', 'VisualArtwork'],
    ['Distance', 'QuantitativeValue'],
  ],
  additionalProperty: [['Product', 'Place', 'Offer', 'QuantitativeValue'], ['PropertyValue']],
  serialNumber: [['IndividualProduct', 'Demand', 'Offer'], ['Text']],
  payload: [['Vehicle'], ['QuantitativeValue']],
  vehicleSeatingCapacity: [['Vehicle'], ['Integer', 'QuantitativeValue']],
  propertyID: [['PropertyValue'], ['Text', 'URL']],
  value: [
    ['PropertyValue', 'QuantitativeValue'],
    ['Boolean', 'Integer', 'Number', 'Text'],
  ],
  unitCode: [
    ['PropertyValue', 'QuantitativeValue'],
    ['Text', 'URL'],
  ],
};

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typesOf = ({ '@type': type }: Thing) =>
  [type].flat().flatMap((name) => [String(name), ...(KINDS[String(name)] ?? ['unknown'])]);

/** The types that a value may be said to have. */
function kindsOf(value: unknown): readonly string[] {
  if (isThing(value)) return typesOf(value);
  if (typeof value === 'number')
    return Number.isInteger(value) ? ['Integer', 'Number'] : ['Number'];
  const text = String(value);
  if (/^https?:\/\/\S+$/.test(text)) return ['URL', 'Text'];
  return /^\d{4}-\d\d-\d\d$/.test(text) ? ['Date', 'Text'] : ['Text'];
}

/** What isn't schema.org's, in a thing and the things in it. */
function findStrange(thing: Thing): string[] {
  const types = typesOf(thing);
  const strange = types.includes('unknown') ? [`the type ${JSON.stringify(thing['@type'])}`] : [];
  return Object.entries(thing)
    .flatMap(([name, value]): string[] => {
      if (name.startsWith('@')) return [];
      const [of = [], values = []] = PROPERTIES[name] ?? [];
      const wrong = of.some((type) => types.includes(type)) ? [] : [`${name} of ${types.join()}`];
      const parts: unknown[] = [value].flat();
      return [
        ...wrong,
        ...parts
          .filter((part) => !kindsOf(part).some((kind) => values.includes(kind)))
          .map((part) => `${name}: ${JSON.stringify(part)}`),
        ...parts.filter(isThing).flatMap(findStrange),
      ];
    })
    .concat(strange);
}

it('says what is recorded of a craft, its page and its data', () => {
  expect(toStructuredData(full, 'Synthetic words.', given)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ItemPage',
    url: `${SITE}spacecraft/7/`,
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          name: 'Spacecraft',
          item: { '@type': 'WebPage', '@id': `${SITE}spacecraft/` },
        },
        { '@type': 'ListItem', position: 2, name: 'Synthetic craft 7' },
      ],
    },
    isPartOf: {
      '@type': 'Dataset',
      name: 'Spacecraft of Launch Library 2',
      description: 'Design, status, flights, time in space and picture of every spacecraft.',
      url: `${SITE}spacecraft/`,
      dateModified: '2026-11-23',
      creator: {
        '@type': 'Organization',
        name: 'The Space Devs',
        url: 'https://thespacedevs.com',
      },
    },
    mainEntity: {
      '@type': ['Vehicle', 'IndividualProduct'],
      name: 'Synthetic craft 7',
      description: 'Synthetic words.',
      identifier: { '@type': 'PropertyValue', propertyID: 'Launch Library 2', value: '7' },
      serialNumber: 'SYN-7',
      model: 'Synthetic design',
      category: 'Synthetic capsule',
      manufacturer: { '@type': 'Organization', name: 'Synthetic agency 3' },
      height: { '@type': 'QuantitativeValue', value: 7.5, unitCode: 'MTR' },
      payload: { '@type': 'QuantitativeValue', value: 200, unitCode: 'KGM' },
      vehicleSeatingCapacity: 3,
      image: {
        '@type': 'ImageObject',
        name: 'Synthetic picture 900',
        contentUrl: 'https://example.org/900.jpg',
        creditText: 'Synthetic credit',
        license: 'https://example.org/license',
        acquireLicensePage: 'https://example.org/license',
      },
      additionalProperty: [
        { '@type': 'PropertyValue', name: 'Status', value: 'Active' },
        { '@type': 'PropertyValue', name: 'Agency', value: 'Synthetic agency 1' },
        { '@type': 'PropertyValue', name: 'Flights', value: 2 },
        { '@type': 'PropertyValue', name: 'Time in space', value: 'P32DT1H1M1S' },
      ],
    },
  });
});

it('leaves out what isn’t known, and URLs without a site', () => {
  const bare = aSpacecraft({
    id: 8,
    time_in_space: 'P0D',
    image: anImage({ image_url: 'javascript:1' }),
  });
  expect(toStructuredData(bare, 'Words.', { ...given, site: null })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ItemPage',
    isPartOf: {
      '@type': 'Dataset',
      name: 'Spacecraft of Launch Library 2',
      description: 'Design, status, flights, time in space and picture of every spacecraft.',
      dateModified: '2026-11-23',
      creator: {
        '@type': 'Organization',
        name: 'The Space Devs',
        url: 'https://thespacedevs.com',
      },
    },
    mainEntity: {
      '@type': ['Vehicle', 'IndividualProduct'],
      name: 'Synthetic craft',
      description: 'Words.',
      identifier: { '@type': 'PropertyValue', propertyID: 'Launch Library 2', value: '8' },
    },
  });
});

it('uses only types and properties of schema.org’s, where they belong', () => {
  expect(findStrange(toStructuredData(full, 'Synthetic words.', given))).toEqual([]);
});

it('finds types, properties and values that don’t belong', () => {
  expect(
    findStrange({
      '@type': 'Vehicle',
      serialNumber: 'A',
      vehicleIdentification: 'B',
      payload: 5,
      manufacturer: { '@type': 'Maker' },
    }),
  ).toEqual([
    'serialNumber of Vehicle,Product,Thing',
    'vehicleIdentification of Vehicle,Product,Thing',
    'vehicleIdentification: "B"',
    'payload: 5',
    'manufacturer: {"@type":"Maker"}',
    'the type "Maker"',
  ]);
});
