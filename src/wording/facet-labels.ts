import type { FacetName } from '#catalogue/query/facet-names.ts';

/** Facets on screen; with a definition where the label alone could mislead. */
export const FACET_LABELS = {
  status: {
    label: 'Status',
    definition: 'Active means in service, on the ground or in space.',
  },
  in_space: {
    label: 'In space',
    definition: 'Where the craft was when the data was recorded, whatever its status.',
  },
  type: { label: 'Type', definition: null },
  agency: { label: 'Agency', definition: null },
  spacecraft_config: { label: 'Configuration', definition: 'The craft’s design.' },
  family: { label: 'Family', definition: 'A line of designs, such as Soyuz or Dragon.' },
  human_rated: {
    label: 'Crewed',
    definition: 'Whether the design may carry people.',
  },
  in_use: { label: 'Design still flown', definition: 'Whether craft of this design still fly.' },
  license: {
    label: 'Picture license',
    definition: 'The license of the craft’s own picture or, without one, of its configuration’s.',
  },
  country: { label: 'Country', definition: 'Of the agency.' },
  free_picture: {
    label: 'Picture free to reuse',
    definition: 'Whether the license of the craft’s picture lets anyone show and share it.',
  },
  first_flight: { label: 'First flight', definition: 'The decade of the first known launch.' },
  missing: { label: 'Not recorded', definition: 'What this catalogue doesn’t know of a craft.' },
  is_placeholder: {
    label: 'Stand-in records',
    definition: 'Records for craft that aren’t known yet.',
  },
} as const satisfies Record<FacetName, { label: string; definition: string | null }>;
