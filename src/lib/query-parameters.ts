import { groupBy } from '#lib/group-by.ts';
import { IGNORED_PARAMETER } from '#lib/ignored-parameters.ts';

// Parses and formats query strings by tables. A table has one entry for each parameter, under its name: its default,
// and how it is parsed and formatted. Parameters are written in the table's order.

/** A parameter that couldn't be used as it was given, and what was used instead. The page shows it. */
export type QueryNotice = { parameter: string; value: string; message: string };

/** A value, and a notice for each part of the text that wasn't used. */
export type Parsed<Value> = { value: Value; notices: readonly string[] };

export type Parameter<Value> = {
  /** The value of a missing or empty parameter. It is never written. For an object `format` must return ''. */
  default: Value;
  /** Parses a text that isn't empty. */
  parse: (text: string) => Parsed<Value>;
  /** The inverse of `parse`; '' leaves the parameter out. */
  format: (value: Value) => string;
};

export type ParameterTable<Values> = { readonly [Name in keyof Values]: Parameter<Values[Name]> };
export type ValuesOf<Table> = {
  [Name in keyof Table]: Table[Name] extends Parameter<infer Value> ? Value : never;
};

/** A parameter whose text is valid as a whole, or else replaced by the default. `parse` returns null if it is invalid. */
export function parameter<Value>(options: {
  default: Value;
  /** For the notice about an invalid text: `Must be ${accepts}.` */
  accepts: string;
  parse: (text: string) => Value | null;
  format: (value: Value) => string;
}): Parameter<Value> {
  const { default: defaultValue, accepts, parse, format } = options;
  const used = format(defaultValue);
  const notices = [`Must be ${accepts}. ${used === '' ? 'Ignored.' : `Using ${used}.`}`];
  return {
    default: defaultValue,
    parse: (text) => {
      const value = parse(text);
      return value === null ? { value: defaultValue, notices } : { value, notices: [] };
    },
    format,
  };
}

/** One of several words. */
export function choice<Word extends string, Default extends Word | null>(
  words: readonly Word[],
  defaultValue: Default,
): Parameter<Word | Default> {
  return parameter<Word | Default>({
    default: defaultValue,
    accepts: words.join(' or '),
    parse: (value) => words.find((word) => word === value) ?? null,
    format: (word) => word ?? '',
  });
}

/** True for one word, false without it. */
export function flag(word: string): Parameter<boolean> {
  return parameter({
    default: false,
    accepts: word,
    parse: (value) => (value === word ? true : null),
    format: (isSet) => (isSet ? word : ''),
  });
}

/** `on` or `off`. */
export const onOff = (defaultValue: boolean): Parameter<boolean> =>
  parameter({
    default: defaultValue,
    accepts: 'on or off',
    parse: (value) => (value === 'on' ? true : value === 'off' ? false : null),
    format: (isOn) => (isOn ? 'on' : 'off'),
  });

/** A whole number in decimal digits, both bounds included. */
export function wholeNumber<Default extends number | null>(
  { min, max }: { min: number; max: number },
  defaultValue: Default,
): Parameter<number | Default> {
  return parameter<number | Default>({
    default: defaultValue,
    accepts: `a whole number from ${min} to ${max}`,
    parse: (value) => {
      const number = Number(value);
      return /^\d{1,9}$/.test(value) && number >= min && number <= max ? number : null;
    },
    format: (number) => String(number ?? ''),
  });
}

/** A list. Unknown items are dropped, and a notice names them. */
export function listParameter<List>(options: {
  default: List;
  /** Ends the notice: `Choose from a, b, c.` */
  hint: string;
  parse: (text: string) => { value: List; unknown: readonly string[] };
  format: (list: List) => string;
}): Parameter<List> {
  const { hint, parse } = options;
  return {
    ...options,
    parse: (value) => {
      const { value: list, unknown } = parse(value);
      const notices = unknown.length === 0 ? [] : [`Ignored ${unknown.join(', ')}. ${hint}`];
      return { value: list, notices };
    },
  };
}

function isComplete<Values extends object>(
  values: Partial<Values>,
  table: ParameterTable<Values>,
): values is Values {
  return Object.keys(table).every((name) => Object.hasOwn(values, name));
}

function collect<Values extends object>(
  table: ParameterTable<Values>,
  toValue: <Name extends keyof Values>(name: Name) => Values[Name],
): Values {
  const values: Partial<Values> = {};
  for (const name in table) values[name] = toValue(name);
  if (!isComplete(values, table)) throw new Error('A parameter has no value.');
  return values;
}

export function toDefaults<Values extends object>(table: ParameterTable<Values>): Values {
  return collect(table, (name) => table[name].default);
}

/** Picks the values of one table's parameters from those of a larger table. */
export function pickValues<Values extends object>(
  table: ParameterTable<Values>,
  values: NoInfer<Values>,
): Values {
  return collect(table, (name) => values[name]);
}

function hasParameter<Values extends object>(
  table: ParameterTable<Values>,
  name: PropertyKey,
): name is keyof Values {
  return Object.hasOwn(table, name);
}

/**
 * Parses a query string; notices are in its order. Never throws. Of a repeated parameter the last value is used,
 * as Launch Library does, and an empty value counts as missing. Parameters that are added to any link are dropped.
 */
export function parseParameters<Values extends object>(
  table: ParameterTable<Values>,
  search: string | URLSearchParams,
): { values: Values; notices: QueryNotice[] } {
  const values = toDefaults(table);
  const notices: QueryNotice[] = [];
  for (const [name, pairs] of groupBy(new URLSearchParams(search), ([key]) => key)) {
    if (IGNORED_PARAMETER.test(name)) continue;
    const value = pairs.at(-1)?.[1] ?? '';
    const notify = (message: string) => notices.push({ parameter: name, value, message });
    if (pairs.length > 1) notify(`Given ${pairs.length} times. Using the last one.`);
    if (!hasParameter(table, name)) {
      notify('Unknown parameter, ignored.');
    } else if (value !== '') {
      const parsed = table[name].parse(value);
      values[name] = parsed.value;
      parsed.notices.forEach(notify);
    }
  }
  return { values, notices };
}

/** The query string, without `?`, that parseParameters reads back. Defaults are left out: one view has one URL. */
export function formatParameters<Values extends object>(
  table: ParameterTable<Values>,
  values: Values,
): string {
  const pairs: [string, string][] = [];
  for (const name in table) {
    const value = values[name];
    const { default: defaultValue, format } = table[name];
    const written = value === defaultValue ? '' : format(value);
    if (written !== '') pairs.push([name, written]);
  }
  // Commas need no escaping in a query, and lists are easier to read with them.
  return new URLSearchParams(pairs).toString().replaceAll('%2C', ',');
}

/** A query string as URL.search has it: with `?`, or ''. */
export function toSearch(query: string): string {
  return query === '' ? '' : `?${query}`;
}
