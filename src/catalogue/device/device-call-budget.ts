import { readCallLog, updateCallLog } from '#catalogue/device/device-storage.ts';
import type { TabChannel } from '#catalogue/device/tab-channel.ts';
import {
  type CallLog,
  type CallRefusal,
  applyThrottleStatus,
  lockCalls,
  takeCall,
} from '#ll2/call-log.ts';
import { EMPTY_CALL_LOG } from '#ll2/empty-call-log.ts';
import type { CallBudget } from '#ll2/client.ts';

export type DeviceCallBudget = CallBudget & {
  /** The log as last read. The same object until it changes. */
  log: () => CallLog;
  subscribe: (listener: () => void) => () => void;
};

/**
 * The hour's calls from all tabs of this device, since LL2 counts by IP address. They are stored, so that a reload
 * doesn't forget them; without storage each page counts its own.
 */
export function createDeviceCallBudget(channel: TabChannel): DeviceCallBudget {
  let log = EMPTY_CALL_LOG;
  const listeners = new Set<() => void>();

  function show(next: CallLog) {
    log = next;
    for (const listener of listeners) listener();
  }

  async function change(toChanged: (log: CallLog) => CallLog): Promise<void> {
    let changed: CallLog;
    try {
      changed = await updateCallLog(toChanged);
    } catch {
      changed = toChanged(log);
    }
    show(changed);
    channel.post({ kind: 'calls' });
  }

  function reread() {
    readCallLog().then(show, () => {
      // Storage is blocked: this page counts its own calls.
    });
  }
  channel.onMessage(({ kind }) => {
    if (kind === 'calls') reread();
  });
  reread();

  return {
    async take() {
      let refusal: CallRefusal | null = null;
      await change((before) => {
        const taken = takeCall(before, Date.now());
        ({ refusal } = taken);
        return taken.log;
      });
      return refusal;
    },
    lock: (until) => change((before) => lockCalls(before, until, Date.now())),
    applyStatus: (status) => change((before) => applyThrottleStatus(before, status, Date.now())),
    log: () => log,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
