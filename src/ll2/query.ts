import {
  choice,
  formatParameters,
  type Parameter,
  parameter,
  parseParameters,
  type ParameterTable,
  type QueryNotice,
  toDefaults,
} from '#lib/query-parameters.ts';
import { ORDERING_FIELDS, orderingParameter, type OrderingTerm } from '#ll2/ordering.ts';
import { stripWhiteSpace } from '#ll2/white-space.ts';

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

/** A whole number in the forms that Python's int() accepts, of any size; null for anything else. */
function parseInteger(text: string): number | null {
  const digits = stripWhiteSpace(text);
  return /^[+-]?\d+(?:_\d+)*$/.test(digits) ? Number(digits.replaceAll('_', '')) : null;
}

function parseNatural(digits: string): number | null {
  const value = parseInteger(digits);
  return value !== null && value >= 0 ? value : null;
}

const id = parameter<number | null>({
  default: null,
  accepts: 'one id, a whole number',
  parse: (text) => {
    const value = parseNatural(text);
    return Number.isSafeInteger(value) ? value : null;
  },
  format: (value) => String(value ?? ''),
});

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/** A boolean in the forms that LL2's filters accept. LL2 ignores anything else without an error. */
export function parseBoolean(text: string): boolean | null {
  return BOOLEANS.get(text.toLowerCase()) ?? null;
}

const boolean = parameter<boolean | null>({
  default: null,
  accepts: 'true or false',
  parse: parseBoolean,
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
  parse: (text) => {
    const rows = parseNatural(text);
    // Past the end of any list, however far.
    return rows === null ? null : Math.min(rows, Number.MAX_SAFE_INTEGER);
  },
  format: String,
});

const withoutNulls = (text: string) => text.replaceAll('\0', '');

/** LL2 drops null characters. */
const search: Parameter<string> = {
  default: '',
  parse: (text) => ({ value: withoutNulls(text), notices: [] }),
  format: withoutNulls,
};

/** LL2 strips white space, and rejects null characters. */
const name = parameter({
  default: '',
  accepts: 'a name without null characters',
  parse: (text) => (text.includes('\0') ? null : stripWhiteSpace(text)),
  format: stripWhiteSpace,
});

const oneMode = choice<Mode, Mode>(['normal', 'detailed'], 'normal');
const mode: Parameter<Mode> = {
  ...oneMode,
  parse: (text) =>
    text === 'list'
      ? {
          value: 'normal',
          notices: ['Launch Library’s list mode isn’t offered here. Using normal.'],
        }
      : oneMode.parse(text),
};

/** LL2's own semantics of each parameter of `/spacecraft/`, in the order in which this catalogue writes them. */
export const LL2_PARAMETERS = {
  search,
  name,
  status: id,
  spacecraft_config: id,
  in_space: boolean,
  is_placeholder: boolean,
  ordering: orderingParameter(ORDERING_FIELDS, []),
  mode,
  limit,
  offset,
} satisfies ParameterTable<SpacecraftQuery>;

export const DEFAULT_QUERY: SpacecraftQuery = toDefaults<SpacecraftQuery>(LL2_PARAMETERS);

/**
 * Parses a query string as LL2 does. Never throws; what can't be understood falls back to the default and is
 * reported in a notice.
 */
export function parseQuery(params: URLSearchParams): {
  query: SpacecraftQuery;
  notices: QueryNotice[];
} {
  const { values, notices } = parseParameters<SpacecraftQuery>(LL2_PARAMETERS, params);
  return { query: values, notices };
}

/** The inverse of parseQuery, without `?`. It can follow `/spacecraft/?` of LL2 as it is. */
export function formatQuery(query: SpacecraftQuery): string {
  return formatParameters<SpacecraftQuery>(LL2_PARAMETERS, query);
}
