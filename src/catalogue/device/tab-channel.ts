import * as v from 'valibot';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const CrawlProgressSchema = v.object({
  read: whole,
  count: v.nullable(whole),
  pagesRead: whole,
  pages: v.nullable(whole),
  waitingUntil: v.nullable(v.number()),
});

// Another tab may run another version of this program.
const TabMessageSchema = v.variant('kind', [
  /** The catalogue kept on this device was replaced or dropped. */
  v.object({ kind: v.literal('catalogue') }),
  /** Calls were made of LL2. */
  v.object({ kind: v.literal('calls') }),
  /** An update in another tab: how far it is, or null when it has ended. */
  v.object({ kind: v.literal('update'), progress: v.nullable(CrawlProgressSchema) }),
]);
export type TabMessage = v.InferOutput<typeof TabMessageSchema>;

/** What the tabs of this site tell each other. A tab doesn't hear itself. */
export type TabChannel = {
  post(message: TabMessage): void;
  onMessage(listener: (message: TabMessage) => void): void;
};

export function createTabChannel(): TabChannel {
  const channel = new BroadcastChannel('spacecraft-catalogue');
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
    post: (message) => channel.postMessage(message),
    onMessage(listener) {
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const message = v.safeParse(TabMessageSchema, data);
        if (message.success) listener(message.output);
      });
    },
  };
}
