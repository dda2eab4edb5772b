import { describe, expect, it } from 'vitest';
import { parseCatalogueText } from '#catalogue/file/catalogue-file.ts';
import { DEFAULT_CATALOGUE_QUERY } from '#catalogue/query/catalogue-parameters.ts';
import type { CatalogueQuery } from '#catalogue/query/catalogue-query.ts';
import { createEngine } from '#catalogue/engine/engine.ts';
import { FACET_NAMES } from '#catalogue/query/facet-names.ts';
import { SORT_FIELDS } from '#catalogue/query/sort-fields.ts';
import { isPlainText } from '#lib/plain-text.ts';
import { aHostileCatalogue, toHostileFile } from '#testing/hostile-catalogue.ts';
import { type Outcome, mapTexts } from '#testing/hostile-records.ts';

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Map.prototype];
const namesOfPrototypes = () => PROTOTYPES.map((one) => Object.getOwnPropertyNames(one));

const before = namesOfPrototypes();
const records = aHostileCatalogue();
const catalogue = parseCatalogueText(toHostileFile(records));
const engine = createEngine(catalogue.spacecraft);
const query = (change: Partial<CatalogueQuery> = {}) => ({
  ...DEFAULT_CATALOGUE_QUERY,
  limit: 100,
  ...change,
});

/** The names of the records with an outcome, by their index. */
const withOutcome = (outcome: Outcome) =>
  records.flatMap((record, index) =>
    record.outcome === outcome ? [`${index} ${record.title}`] : [],
  );
const nameByPlace = ({ index }: { index: number }) => `${index} ${records[index]?.title}`;

describe('a hostile catalogue', () => {
  it('loses no record that can be shown, and counts the others', () => {
    expect(catalogue.repaired.map(nameByPlace).toSorted()).toEqual(
      withOutcome('repaired').toSorted(),
    );
    expect(catalogue.rejected.map(nameByPlace).toSorted()).toEqual(
      withOutcome('rejected').toSorted(),
    );
    expect(catalogue.spacecraft).toHaveLength(
      withOutcome('accepted').length + withOutcome('repaired').length,
    );
    const good = records
      .filter(({ title }) => title === 'good')
      .map(({ json }) => JSON.parse(json));
    expect(catalogue.spacecraft).toEqual(expect.arrayContaining(good));
  });

  it('gives a short reason for each', () => {
    for (const { reason, id } of [...catalogue.rejected, ...catalogue.repaired]) {
      expect(reason).not.toBe('');
      expect(reason.length).toBeLessThan(1200);
      expect(id?.length ?? 0).toBeLessThan(50);
    }
  });

  it('contains no text with invisible characters', () => {
    const hidden: string[] = [];
    mapTexts(catalogue.spacecraft, (text) => (isPlainText(text) ? text : hidden.push(text)));
    expect(hidden).toEqual([]);
  });

  it.each(FACET_NAMES)('can be counted and filtered by %s', (facet) => {
    for (const { token, count } of engine.facets(query())[facet]) {
      const facets = { ...DEFAULT_CATALOGUE_QUERY.facets, [facet]: [token] };
      expect(engine.list(query({ facets })).count).toBe(count);
    }
  });

  it.each(SORT_FIELDS)('keeps all records when ordered by %s, in both directions', (field) => {
    for (const descending of [false, true]) {
      const all = engine.all(query({ ordering: [{ field, descending }] }));
      expect(new Set(all.map(({ id }) => id)).size).toBe(catalogue.spacecraft.length);
    }
  });

  it.each(['__proto__', 'constructor', '<script>', '\u202E', '\uD800', '.*', '%00', '\\'])(
    'can be searched for %j',
    (search) => {
      const found = engine.all(query({ search }));
      const direct = catalogue.spacecraft.filter(({ name, spacecraft_config }) =>
        `${name}\n${spacecraft_config?.name ?? ''}`.toUpperCase().includes(search.toUpperCase()),
      );
      expect(new Set(found)).toEqual(new Set(direct));
    },
  );

  it('has histograms with a finite number of bins', () => {
    const { flights, days_in_space } = engine.ranges(query());
    for (const { edges, bins } of [flights, days_in_space]) {
      expect(edges.length).toBeLessThan(100);
      expect(bins).toHaveLength(edges.length);
      expect(edges.every(Number.isSafeInteger)).toBe(true);
    }
    const range = { min: 1, max: null };
    expect(engine.list(query({ flights: range, days_in_space: range })).count).toBeGreaterThan(0);
  });

  it('has each record, its neighbors and its pictures', () => {
    for (const { id } of catalogue.spacecraft) {
      expect(engine.get(id)?.id).toBe(id);
      expect(engine.neighbors(query(), id)?.count).toBe(catalogue.spacecraft.length);
    }
    expect(engine.pictures().length).toBeGreaterThan(0);
  });

  it('changes no prototype', () => {
    expect(namesOfPrototypes()).toEqual(before);
    expect(Reflect.has({}, 'hostileProperty')).toBe(false);
  });
});
