/**
 * Query strings, described by tables. A table has an entry for each parameter, under its name and in the order
 * in which parameters are written; an entry holds all there is to say about its parameter.
 */

/** A parameter that couldn't be used as it was given, and what was used instead. The page shows it. */
export type QueryNotice = { parameter: string; value: string; message: string };

/** A value, and a notice for each part of the text that wasn't used. */
export type Parsed<Value> = { value: Value; notices: readonly string[] };

export type Parameter<Value> = {
  /** Used when the parameter is missing or empty, and never written. An object must format as ''. */
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

/** A parameter that is used as a whole or not at all. `parse` returns null for what it doesn't accept. */
export function parameter<Value>(options: {
  default: Value;
  /** `Must be ${accepts}.` is what the visitor reads otherwise. */
  accepts: string;
  parse: (text: string) => Value | null;
  format: (value: Value) => string;
}): Parameter<Value> {
  const { default: usual, accepts, parse, format } = options;
  const used = format(usual);
  const notices = [`Must be ${accepts}. ${used === '' ? 'Ignored.' : `Using ${used}.`}`];
  return {
    default: usual,
    parse: (text) => {
      const value = parse(text);
      return value === null ? { value: usual, notices } : { value, notices: [] };
    },
    format,
  };
}

/** Any text. */
export const text: Parameter<string> = {
  default: '',
  parse: (value) => ({ value, notices: [] }),
  format: (value) => value,
};

/** One of several words. */
export function choice<Word extends string, Usual extends Word | null>(
  words: readonly Word[],
  usual: Usual,
): Parameter<Word | Usual> {
  return parameter<Word | Usual>({
    default: usual,
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

/** `on` or `off`, on by default. */
export const onOff: Parameter<boolean> = parameter({
  default: true,
  accepts: 'on or off',
  parse: (value) => (value === 'on' ? true : value === 'off' ? false : null),
  format: (isOn) => (isOn ? 'on' : 'off'),
});

/** A whole number in decimal digits, both bounds included. */
export function wholeNumber<Usual extends number | null>(
  { min, max }: { min: number; max: number },
  usual: Usual,
): Parameter<number | Usual> {
  return parameter<number | Usual>({
    default: usual,
    accepts: `a whole number from ${min} to ${max}`,
    parse: (value) => {
      const number = Number(value);
      return /^\d{1,9}$/.test(value) && number >= min && number <= max ? number : null;
    },
    format: (number) => String(number ?? ''),
  });
}

/** A list of which some items may not be accepted: those are left out, and the notice names them. */
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

/** The values of one table's parameters out of those of a larger one. */
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
 * as Launch Library does, and an empty value counts as none.
 */
export function parseParameters<Values extends object>(
  table: ParameterTable<Values>,
  search: string | URLSearchParams,
): { values: Values; notices: QueryNotice[] } {
  const values = toDefaults(table);
  const notices: QueryNotice[] = [];
  for (const [name, pairs] of Map.groupBy(new URLSearchParams(search), ([key]) => key)) {
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
    const { default: usual, format } = table[name];
    const written = value === usual ? '' : format(value);
    if (written !== '') pairs.push([name, written]);
  }
  // Commas need no escaping in a query, and lists are easier to read with them.
  return new URLSearchParams(pairs).toString().replaceAll('%2C', ',');
}

/** A query string as URL.search has it: with `?`, or ''. */
export function toSearch(query: string): string {
  return query === '' ? '' : `?${query}`;
}
