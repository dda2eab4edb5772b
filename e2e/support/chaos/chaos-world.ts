import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext } from '@playwright/test';
import * as v from 'valibot';
import { parseCatalogueText } from '#catalogue/file/catalogue-file.ts';
import { createEngine, type Engine } from '#catalogue/engine/engine.ts';
import { formatCatalogueFile } from '#catalogue/file/format-catalogue.ts';
import { ProvenanceSchema } from '#catalogue/file/provenance.ts';
import { parseListSearch } from '#paths/list.ts';
import { parseSpacecraftId } from '#paths/spacecraft.ts';
import { makeSyntheticRecords } from '#testing/synthetic-catalogue.ts';
import { type Ll2Server, startLl2Server } from '../ll2/ll2-server.ts';
import { DIST, type Site } from '../site/site.ts';
import { aServedImage } from '../data/synthetic-file.ts';
import type { ChaosClock } from './chaos-clock.ts';
import type { StorageSwitch } from './chaos-storage.ts';

export const COUNT = 60;
const WORKER_TIMEOUT_MS = 2_000;

/** Numbers from 0 to 1. */
type Random = () => number;

/** A whole catalogue whose craft have its edition in their names, so that a mixture of two editions shows. */
function anEdition(siteUrl: string, edition: string) {
  return makeSyntheticRecords(COUNT).map((one, index) =>
    Object.assign(one, {
      name: `${one.name} ${edition}`,
      image:
        index % 3 === 0
          ? aServedImage(siteUrl, { id: index + 1, credit: 'Synthetic', license: null })
          : null,
    }),
  );
}

function toFile(results: readonly unknown[], recorded: number): string {
  const provenance = v.parse(ProvenanceSchema, {
    recorded: new Date(recorded).toISOString(),
    source: 'https://example.org/',
    upstream_count: results.length,
    mode: 'normal',
  });
  return formatCatalogueFile({ provenance, results });
}

/** The rows that a page may show at a URL: one candidate for each catalogue that it may have by now. */
export type ExpectedRows = { kind: 'list' | 'detail' | 'other'; rows: string[][] };

/** The site, the network and Launch Library, with random changes to them. */
export async function createWorld(options: {
  site: Site;
  context: BrowserContext;
  random: Random;
  clock: ChaosClock;
  blockStorage: StorageSwitch;
  /** A folder with another version of the app. */
  otherBuild: string;
}) {
  const { site, context, random, clock, blockStorage, otherBuild } = options;
  const upstream = anEdition(site.url, 'upstream');
  const ll2: Ll2Server = await startLl2Server({ records: upstream, limit: 15 });
  const engines: Engine[] = [];
  const hold = (file: string) => engines.push(createEngine(parseCatalogueText(file).spacecraft));
  hold(toFile(upstream, clock.now()));
  let edition = 0;
  let published = '';
  let isOffline = false;
  let isBroken = false;

  function publish() {
    edition++;
    published = toFile(anEdition(site.url, `edition ${edition}`), clock.now());
    hold(published);
    site.setCatalogue({ body: published });
    isBroken = false;
  }

  function breakCatalogue() {
    const half = published.slice(0, published.length / 2);
    const responses = [
      { body: half },
      { type: 'text/html', body: '<!doctype html><h1>Somewhere else</h1>' },
      { status: 503, body: '' },
      'hang-up' as const,
    ];
    site.setCatalogue(responses[Math.floor(random() * responses.length)] ?? null);
    isBroken = true;
  }

  async function setOffline(next: boolean) {
    isOffline = next;
    // The page reacts at once. A worker that is being stopped because its storage was cleared never responds.
    await Promise.race([context.setOffline(next), wait(WORKER_TIMEOUT_MS)]);
  }

  const changes: Record<string, () => unknown> = {
    'a new edition is published': publish,
    'the catalogue file breaks': breakCatalogue,
    'the catalogue file is repaired': () => {
      site.setCatalogue({ body: published });
      isBroken = false;
    },
    'the network is lost': () => setOffline(true),
    'the network returns': () => setOffline(false),
    'another version of the app is deployed': () => site.deploy(otherBuild),
    'the first version of the app is deployed': () => site.deploy(DIST),
    'pictures are there': () => site.setPictures('picture'),
    'pictures are missing': () => site.setPictures('missing'),
    'Launch Library fails twice': () => ll2.set({ serverErrors: 2 }),
    'Launch Library hangs up': () => ll2.set({ hangUps: 1 }),
    'Launch Library sends half a response': () => ll2.set({ malformed: 1 }),
    'Launch Library becomes slow': () => ll2.set({ firstByteAfter: 100 }),
    'Launch Library becomes fast': () => ll2.set({ firstByteAfter: 0 }),
    'Launch Library throttles': () => ll2.set({ throttleAfter: { calls: 1, seconds: 2 } }),
    'Launch Library unlocks': () => ll2.set({ throttleAfter: null }),
    'the clock is set wrong': () => clock.setWrong(random),
    'the clock is put right': () => clock.setRight(),
    'storage is blocked': () => blockStorage(true),
    'storage is allowed': () => blockStorage(false),
  };

  function expect(url: string): ExpectedRows {
    const { pathname, search } = new URL(url);
    const { query } = parseListSearch(search);
    if (pathname === '/spacecraft') {
      return {
        kind: 'list',
        rows: engines.map((engine) => engine.list(query).results.map(({ name }) => name)),
      };
    }
    const id = parseSpacecraftId(/^\/spacecraft\/([^/]+)$/.exec(pathname)?.[1] ?? '');
    if (id === null) return { kind: 'other', rows: [] };
    return { kind: 'detail', rows: engines.map((one) => [one.get(id)?.name ?? 'Not found']) };
  }

  publish();
  site.setConfig({ api: ll2.api });
  return {
    expect,
    /** Whether a page that loads now can get all its files and data. */
    get isHealthy() {
      return !isOffline && !isBroken;
    },
    get isOffline() {
      return isOffline;
    },
    /** Makes one random change. Returns its name. */
    async shake(): Promise<string> {
      const names = Object.keys(changes);
      const name = names[Math.floor(random() * names.length)] ?? '';
      await changes[name]?.();
      return name;
    },
    /** Restores the network, the catalogue file, the clock and storage. */
    async repair(): Promise<void> {
      await clock.setRight();
      await blockStorage(false);
      await setOffline(false);
      site.setCatalogue({ body: published });
      isBroken = false;
    },
    stop: () => ll2.stop(),
  };
}

export type World = Awaited<ReturnType<typeof createWorld>>;
