import type { CrawlProgress } from '#catalogue/crawl/crawl.ts';
import { lockManager } from '#lib/deferred-browser-apis.ts';
import type { TabChannel } from '#catalogue/device/tab-channel.ts';

/** One update at a time on this device, which all tabs know of. */
export type UpdateTurn = {
  /** Runs `work` when no other tab updates. Without locks, as on plain HTTP, tabs don't wait for each other. */
  take(
    signal: AbortSignal,
    onQueued: () => void,
    work: (hasWaited: boolean) => Promise<void>,
  ): Promise<void>;
  /** Tells the other tabs how far this tab's update is. It is repeated until `take` ends. */
  announce(progress: CrawlProgress): void;
};

const LOCK = 'spacecraft-catalogue-update';

const RENEWAL_MS = 20_000;
/** A tab that is silent for this long was closed, or has crashed (ms). Hidden tabs run timers once a minute. */
const LEASE_MS = 3 * 60_000;

/** @param onOther The progress of another tab's update; null when it has ended, or its tab is gone. */
export function createUpdateTurn(
  channel: TabChannel,
  onOther: (progress: CrawlProgress | null) => void,
): UpdateTurn {
  /** What this tab announces while it updates. */
  let announced: CrawlProgress | null = null;
  let isFollowing = false;
  let lease: ReturnType<typeof setTimeout> | undefined;

  function follow(progress: CrawlProgress | null) {
    clearTimeout(lease);
    const wasFollowing = isFollowing;
    isFollowing = progress !== null;
    if (isFollowing) lease = setTimeout(() => follow(null), LEASE_MS);
    // A tab that is closed may send no message, but releases its lock at once.
    if (isFollowing && !wasFollowing) {
      lockManager()
        ?.request(LOCK, { mode: 'shared' }, () => {
          if (isFollowing) follow(null);
        })
        .catch(() => {
          // Without locks the lease ends it.
        });
    }
    onOther(progress);
  }

  const post = () => channel.post({ kind: 'update', progress: announced });

  channel.onMessage((message) => {
    if (message.kind === 'update') follow(message.progress);
  });
  window.addEventListener('pagehide', () => {
    if (announced !== null) channel.post({ kind: 'update', progress: null });
  });

  async function withLock(
    ...[signal, onQueued, work]: Parameters<UpdateTurn['take']>
  ): Promise<void> {
    const locks = lockManager();
    let isAllowed = false;
    try {
      await locks?.request(LOCK, { ifAvailable: true }, async (lock) => {
        isAllowed = true;
        if (lock !== null) return work(false);
        onQueued();
        return locks.request(LOCK, { signal }, () => work(true));
      });
    } catch (error) {
      // A sandboxed frame has locks, and refuses each request.
      if (isAllowed) throw error;
    }
    if (!isAllowed) await work(false);
  }

  return {
    async take(signal, onQueued, work) {
      const renewal = setInterval(() => {
        if (announced !== null) post();
      }, RENEWAL_MS);
      try {
        await withLock(signal, onQueued, work);
      } finally {
        clearInterval(renewal);
        const wasAnnounced = announced !== null;
        announced = null;
        if (wasAnnounced) post();
      }
    },
    announce(progress) {
      announced = progress;
      post();
    },
  };
}
