import * as v from 'valibot';
import { expect, it } from 'vitest';
import { SpacecraftSchema } from '#ll2/spacecraft.ts';
import { toStructuredData } from '#spacecraft/structured-data.ts';
import { aFullRecord } from '#testing/a-full-record.ts';
import { anImage, aSpacecraft } from '#testing/a-spacecraft.ts';
import { findStrange } from '#testing/schema-org.ts';

const SITE = 'https://catalogue.example/below/';
const given = { recorded: '2026-11-23', site: SITE };
const full = v.parse(SpacecraftSchema, aFullRecord(7));

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
