import {
  choice,
  formatParameters,
  type Parameter,
  parameter,
  parseParameters,
  type ParameterTable,
  pickValues,
  type QueryNotice,
  text,
  toDefaults,
} from '#lib/query-parameters.ts';
import { ORDERING_FIELDS, orderingParameter, type OrderingTerm } from '#ll2/ordering.ts';

export type Mode = 'normal' | 'detailed';

/** LL2's page size when none is requested, and its largest. */
export const DEFAULT_LIMIT = 10;
export const MAX_LIMIT = 100;

/** All parameters of `/spacecraft/`. Null and the empty string mean "any". */
export type SpacecraftQuery = {
  search: string;
  name: string;
  status: number | null;
  spacecraft_config: number | null;
  in_space: boolean | null;
  is_placeholder: boolean | null;
  ordering: readonly OrderingTerm[];
  mode: Mode;
  limit: number;
  offset: number;
};

/** Whole decimal numbers that a double holds exactly; null for anything else. */
function parseInteger(digits: string): number | null {
  if (!/^[+-]?\d+$/.test(digits.trim())) return null;
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : null;
}

function parseNatural(digits: string): number | null {
  const value = parseInteger(digits);
  return value !== null && value >= 0 ? value : null;
}

const id = parameter<number | null>({
  default: null,
  accepts: 'one id, a whole number',
  parse: parseNatural,
  format: (value) => String(value ?? ''),
});

/** The forms that LL2's filters accept. LL2 ignores anything else without an error. */
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['1', true],
  ['false', false],
  ['False', false],
  ['0', false],
]);

const boolean = parameter<boolean | null>({
  default: null,
  accepts: 'true or false',
  parse: (value) => BOOLEANS.get(value) ?? null,
  format: (value) => String(value ?? ''),
});

const limit: Parameter<number> = {
  default: DEFAULT_LIMIT,
  parse: (value) => {
    const rows = parseInteger(value);
    if (rows === null || rows <= 0) {
      const message = `Must be a whole number from 1 to ${MAX_LIMIT}. Using ${DEFAULT_LIMIT}.`;
      return { value: DEFAULT_LIMIT, notices: [message] };
    }
    if (rows <= MAX_LIMIT) return { value: rows, notices: [] };
    return {
      value: MAX_LIMIT,
      notices: [`A page has at most ${MAX_LIMIT} rows. Using ${MAX_LIMIT}.`],
    };
  },
  format: String,
};

const offset = parameter({
  default: 0,
  accepts: 'a whole number, 0 or more',
  parse: parseNatural,
  format: String,
});

/** LL2's own semantics of each parameter of `/spacecraft/`, in the order in which this catalogue writes them. */
export const LL2_PARAMETERS = {
  search: text,
  name: text,
  status: id,
  spacecraft_config: id,
  in_space: boolean,
  is_placeholder: boolean,
  ordering: orderingParameter(ORDERING_FIELDS, []),
  mode: choice(['normal', 'detailed'], 'normal'),
  limit,
  offset,
} satisfies ParameterTable<SpacecraftQuery>;

/** Known to LL2, and of no use to a page. */
export const FORMAT_PARAMETER: Parameter<null> = {
  default: null,
  parse: () => ({
    value: null,
    notices: ['Ignored: this is a page, not an API. For JSON, use the JSON link.'],
  }),
  format: () => '',
};

export const DEFAULT_QUERY: SpacecraftQuery = toDefaults<SpacecraftQuery>(LL2_PARAMETERS);

/**
 * Parses a query string as LL2 does. Never throws; what can't be understood falls back to the default and is
 * reported in a notice.
 */
export function parseQuery(search: URLSearchParams): {
  query: SpacecraftQuery;
  notices: QueryNotice[];
} {
  const table = { ...LL2_PARAMETERS, format: FORMAT_PARAMETER };
  const { values, notices } = parseParameters(table, search);
  return { query: pickValues<SpacecraftQuery>(LL2_PARAMETERS, values), notices };
}

/** The inverse of parseQuery, without `?`. It can follow `/spacecraft/?` of LL2 as it is. */
export function formatQuery(query: SpacecraftQuery): string {
  return formatParameters<SpacecraftQuery>(LL2_PARAMETERS, query);
}
