import * as v from 'valibot';

type Parsed = v.OutputDataset<unknown, v.BaseIssue<unknown>>;

/** By schema and object. It lasts for one `withParseCache`, or it would keep old catalogues in memory. */
let cache: Map<v.GenericSchema, Map<object, Parsed>> | null = null;

/** Runs `work` with a cache for the schemas made by `cachedSchema`. */
export function withParseCache<Result>(work: () => Result): Result {
  const outer = cache;
  cache = new Map();
  try {
    return work();
  } finally {
    cache = outer;
  }
}

/**
 * A schema that parses an object only once within `withParseCache`, however many records share it. They share the
 * output too, but each gets its own copy of the issues. For objects that LL2 repeats (a configuration, a status).
 */
export function cachedSchema<Schema extends v.GenericSchema>(schema: Schema): Schema {
  return {
    ...schema,
    '~run'(dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) {
      const { value } = dataset;
      if (cache === null || typeof value !== 'object' || value === null) {
        return schema['~run'](dataset, config);
      }
      const known = cache.get(schema) ?? new Map<object, Parsed>();
      if (known.size === 0) cache.set(schema, known);
      const parsed = known.get(value) ?? schema['~run'](dataset, config);
      known.set(value, parsed);
      // Cloned because Valibot's parent schemas prepend their path to the issues.
      // oxlint-disable-next-line no-underscore-dangle -- Valibot exports it for schemas with a cache
      return v._cloneDataset(parsed);
    },
  };
}
