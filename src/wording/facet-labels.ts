import type { FacetName } from '#catalogue/query/facet-names.ts';

/** What facets are called, and what they mean where the name alone could mislead. */
export const FACETS = {
  status: {
    label: 'Status',
    definition: 'Active means in service, be it on the ground or in space.',
  },
  in_space: {
    label: 'In space',
    definition: 'Where the craft was when the data was recorded, whatever its status.',
  },
  type: { label: 'Type', definition: null },
  agency: { label: 'Agency', definition: null },
  spacecraft_config: { label: 'Configuration', definition: 'The design that the craft is one of.' },
  family: { label: 'Family', definition: 'A line of designs, such as Soyuz or Dragon.' },
  human_rated: {
    label: 'Human-rated',
    definition: 'Whether the design may carry people. Known of few.',
  },
  in_use: { label: 'Design in use', definition: 'Whether craft of the design still fly.' },
  license: {
    label: 'Picture license',
    definition: 'Of the picture that stands for the craft: its own or its configuration’s.',
  },
  is_placeholder: {
    label: 'Placeholder',
    definition: 'A record that stands for a craft that isn’t known yet.',
  },
} as const satisfies Record<FacetName, { label: string; definition: string | null }>;
