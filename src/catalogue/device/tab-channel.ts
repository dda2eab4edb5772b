import * as v from 'valibot';
import { openBroadcastChannel } from '#lib/deferred-browser-apis.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const CrawlProgressSchema = v.object({
  read: whole,
  count: v.nullable(whole),
  pagesRead: whole,
  pages: v.nullable(whole),
  waitingUntil: v.nullable(v.number()),
});

// Messages are checked, since another tab may run another version of the app.
const TabMessageSchema = v.variant('kind', [
  /** The catalogue stored on this device was replaced or deleted. */
  v.object({ kind: v.literal('catalogue') }),
  /** LL2 was called. */
  v.object({ kind: v.literal('calls') }),
  /** The progress of an update in another tab; null when it has ended. */
  v.object({ kind: v.literal('update'), progress: v.nullable(CrawlProgressSchema) }),
]);
export type TabMessage = v.InferOutput<typeof TabMessageSchema>;

/** Messages between the tabs of this site. A tab doesn't receive its own. Without channels there are none. */
export type TabChannel = {
  post(message: TabMessage): void;
  onMessage(listener: (message: TabMessage) => void): void;
};

export function createTabChannel(): TabChannel {
  const channel = openBroadcastChannel('spacecraft-catalogue');
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
    post: (message) => channel?.postMessage(message),
    onMessage(listener) {
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const message = v.safeParse(TabMessageSchema, data);
        if (message.success) listener(message.output);
      });
    },
  };
}
