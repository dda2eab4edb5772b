import * as v from 'valibot';

type Reading = v.OutputDataset<unknown, v.BaseIssue<unknown>>;

/** By schema and object. Only while records are read together: what is kept longer would keep old catalogues. */
let readings: Map<v.GenericSchema, Map<object, Reading>> | null = null;

/** While `work` runs, what `readOnce` has read is kept. */
export function readTogether<Result>(work: () => Result): Result {
  const outer = readings;
  readings = new Map();
  try {
    return work();
  } finally {
    readings = outer;
  }
}

/**
 * A schema that reads an object once, however many records have it: of those that are read together all get
 * the same reading, and each its own report of what is wrong. For what LL2 repeats (a configuration, a status).
 */
export function readOnce<Schema extends v.GenericSchema>(schema: Schema): Schema {
  return {
    ...schema,
    '~run'(dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) {
      const { value } = dataset;
      if (readings === null || typeof value !== 'object' || value === null) {
        return schema['~run'](dataset, config);
      }
      const known = readings.get(schema) ?? new Map<object, Reading>();
      if (known.size === 0) readings.set(schema, known);
      const reading = known.get(value) ?? schema['~run'](dataset, config);
      known.set(value, reading);
      // Valibot writes the way to an issue into it on its way up.
      // oxlint-disable-next-line no-underscore-dangle -- Valibot's own, for schemas that keep readings
      return v._cloneDataset(reading);
    },
  };
}
