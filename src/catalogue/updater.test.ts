import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CrawlStore } from '#catalogue/crawl/crawl-pages.ts';
import type { TabChannel, TabMessage } from '#catalogue/device/tab-channel.ts';
import { parseCatalogueFile } from '#catalogue/file/catalogue-file.ts';
import { createSnapshotSource } from '#catalogue/snapshot-source.ts';
import { createUpdater } from '#catalogue/updater.ts';
import type { Ll2Client } from '#ll2/client.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';

const API = 'https://example.org/2.3.0';
const NOON = Date.UTC(2020, 0, 1, 12);
const HOUR = 3_600_000;
const MINUTE = 60_000;

const noStore: CrawlStore = {
  read: () => Promise.resolve(null),
  begin: () => Promise.resolve(),
  add: () => Promise.resolve(),
  clear: () => Promise.resolve(),
};

/** Launch Library with a hundred craft per page. */
function aClient(get: Ll2Client['get']): Ll2Client {
  return { api: API, get, syncBudget: () => Promise.resolve() };
}

const onePage = () => ({ count: 1, next: null, previous: null, results: [aSpacecraft()] });

const never = () => new Promise<never>(() => {});

/** A channel for each tab. One that is cut has crashed: nothing of it arrives anymore. */
function createChannels() {
  const listeners = new Map<TabChannel, (message: TabMessage) => void>();
  return function join() {
    let isCut = false;
    const channel: TabChannel = {
      post(message) {
        if (isCut) return;
        for (const [other, listener] of listeners) if (other !== channel) listener(message);
      },
      onMessage: (listener) => void listeners.set(channel, listener),
    };
    return { channel, cut: () => (isCut = true) };
  };
}

function aTab(channel: TabChannel, recorded = '2019-01-01') {
  const catalogue = parseCatalogueFile({
    format: 'spacecraft-catalogue/1',
    provenance: { recorded, source: `${API}/spacecraft/`, upstream_count: 1, mode: 'detailed' },
    results: [aSpacecraft()],
  });
  const source = createSnapshotSource({
    published: () => Promise.resolve(catalogue),
    updated: () => Promise.resolve({ catalogue: null, problem: null }),
  });
  return { source, updater: createUpdater({ source, crawlStore: noStore, channel }) };
}

/** One tab updates, and waits for its second page; another one follows. */
async function openTwoTabs() {
  const join = createChannels();
  const one = join();
  const { updater } = aTab(join().channel);
  const pages = [{ ...onePage(), count: 2 }];
  const client = aClient(() => Promise.resolve(pages.pop() ?? never()));
  void aTab(one.channel).updater.start(client, 'detailed');
  await vi.advanceTimersByTimeAsync(1);
  return { cut: one.cut, kind: () => updater.state().kind };
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
  vi.stubGlobal('window', new EventTarget());
  // As on plain http: without locks.
  vi.stubGlobal('navigator', {});
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an update', () => {
  it.each([
    ['a minute ago', '2020-01-01T11:59:00Z', 'current'],
    ['six minutes ago', '2020-01-01T11:54:00Z', 'done'],
    ['by a clock that was ahead', '2024-01-01T12:00:00Z', 'done'],
  ])('of a catalogue that was read %s', async (_, recorded, kind) => {
    const { updater } = aTab(createChannels()().channel, recorded);
    await updater.start(
      aClient(() => Promise.resolve(onePage())),
      'detailed',
    );
    expect(updater.state().kind).toBe(kind);
  });

  it('is dated by the clock that was put right in the meantime', async () => {
    vi.setSystemTime(NOON + 4 * 365 * 24 * HOUR);
    const { source, updater } = aTab(createChannels()().channel);
    const client = aClient(() => {
      vi.setSystemTime(NOON);
      return Promise.resolve(onePage());
    });
    await updater.start(client, 'detailed');
    const { provenance } = await source.catalogue();
    expect(provenance.recorded).toBe('2020-01-01T12:00:00.000Z');
  });
});

describe('without locks', () => {
  it('updates, also where the browser has locks and refuses each request', async () => {
    vi.stubGlobal('navigator', {
      locks: { request: () => Promise.reject(new DOMException('Denied', 'SecurityError')) },
    });
    const { updater } = aTab(createChannels()().channel);
    await updater.start(
      aClient(() => Promise.resolve(onePage())),
      'detailed',
    );
    expect(updater.state().kind).toBe('done');
  });

  it('another tab shows the update for as long as it runs, even if no page arrives', async () => {
    const { kind } = await openTwoTabs();
    expect(kind()).toBe('elsewhere');
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(kind()).toBe('elsewhere');
  });

  it('another tab is free to update minutes after the updating one has crashed', async () => {
    const { cut, kind } = await openTwoTabs();
    cut();
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(kind()).toBe('elsewhere');
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(kind()).toBe('idle');
  });

  it('another tab is free to update when the updating one is closed', async () => {
    const { kind } = await openTwoTabs();
    window.dispatchEvent(new Event('pagehide'));
    expect(kind()).toBe('idle');
  });
});

describe('going back to the published catalogue', () => {
  // Node has no IndexedDB: a device that refuses storage.
  it('says so where the updated catalogue can’t be deleted', async () => {
    const { source, updater } = aTab(createChannels()().channel);
    source.replace(await source.catalogue(), 'updated');
    expect(await updater.undo()).toBe('still-stored');
    expect((await source.summary()).origin).toBe('published');
  });

  it('leaves a running update shown', async () => {
    const { updater } = aTab(createChannels()().channel);
    void updater.start(aClient(never), 'detailed');
    await vi.advanceTimersByTimeAsync(1);
    await updater.undo();
    expect(updater.state().kind).toBe('running');
  });
});
