import { makeSyntheticRecords } from '#testing/synthetic-catalogue.ts';
import { TEST_CATALOGUE } from '../data/catalogue.ts';
import { readCatalogueRecords } from '../data/catalogue-records.ts';
import { type Ll2Server, startLl2Server } from './ll2-server.ts';

export type Ll2Fixtures = {
  /** A local Launch Library with the catalogue of the tests, for this test only, with switches for failures. */
  ll2: Ll2Server;
  /** Starts one with `count` synthetic records and LL2's limit of 15 calls an hour. */
  startLl2: (count: number, limit?: number) => Promise<Ll2Server>;
};

type Provide<Value> = (value: Value) => Promise<void>;

/** For Playwright's and for Vitest's `test.extend`. */
export const ll2Fixtures = {
  // oxlint-disable-next-line no-empty-pattern -- both read the fixtures from the pattern
  ll2: async ({}, provide: Provide<Ll2Fixtures['ll2']>) => {
    const ll2 = await startLl2Server({ records: readCatalogueRecords(TEST_CATALOGUE) });
    await provide(ll2);
    await ll2.stop();
  },
  // oxlint-disable-next-line no-empty-pattern -- both read the fixtures from the pattern
  startLl2: async ({}, provide: Provide<Ll2Fixtures['startLl2']>) => {
    const started: Ll2Server[] = [];
    await provide(async (count, limit = 15) => {
      const ll2 = await startLl2Server({ records: makeSyntheticRecords(count), limit });
      started.push(ll2);
      return ll2;
    });
    await Promise.all(started.map((ll2) => ll2.stop()));
  },
};
