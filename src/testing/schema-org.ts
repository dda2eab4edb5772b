import type { Thing } from '#spacecraft/structured-data.ts';

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

const typesOf = ({ '@type': type }: Thing) => {
  const names = (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
  return names.flatMap((name) => [name, ...(KINDS[name] ?? ['unknown'])]);
};

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
export function findStrange(thing: Thing): string[] {
  const types = typesOf(thing);
  const strange = types.includes('unknown') ? [`the type ${JSON.stringify(thing['@type'])}`] : [];
  return Object.entries(thing)
    .flatMap(([name, value]): string[] => {
      if (name.startsWith('@')) return [];
      const [of, values] = PROPERTIES[name] ?? [[], []];
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
