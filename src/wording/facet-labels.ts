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
    definition: 'Whether the design may carry people. Recorded for few designs.',
  },
  in_use: { label: 'Design still flown', definition: 'Whether craft of this design still fly.' },
  license: {
    label: 'Picture license',
    definition: 'The license of the craft’s own picture or, without one, of its configuration’s.',
  },
  is_placeholder: {
    label: 'Stand-in records',
    definition: 'Records for craft that aren’t known yet.',
  },
} as const satisfies Record<FacetName, { label: string; definition: string | null }>;
