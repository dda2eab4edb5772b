import * as v from 'valibot';

const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const MeasureSchema = v.pipe(v.number(), v.minValue(0));
const BeforeCallSchema = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The next so many metered calls, or every one until it's turned off with 0. */
const TimesSchema = v.union([CountSchema, v.literal('always')]);

const SwitchesSchema = v.strictObject({
  /**
   * Answers so many metered calls more, then refuses all for `seconds` from the first refusal on.
   * Null unlocks at once.
   */
  throttleAfter: v.nullable(v.strictObject({ calls: CountSchema, seconds: MeasureSchema })),
  /** Status 500 and HTML. This and the next two take turns: a call suffers the first that is on. */
  serverErrors: TimesSchema,
  /** Status 200 and half the body, then the connection is closed. */
  hangUps: TimesSchema,
  /** Status 200 and half the body, as if that were all: not JSON. */
  malformed: TimesSchema,
  /** Milliseconds before the first byte of an answer. */
  firstByteAfter: MeasureSchema,
  /** Answers nothing until turned off; then what waits is answered. */
  hold: v.boolean(),
  /** The craft whose `name` is sent as a number, wherever it's sent. */
  badRecord: v.nullable(CountSchema),
  /** Drops a record before the so-manieth metered call from now (1: the next), for good. */
  removeRecord: v.nullable(v.strictObject({ beforeCall: BeforeCallSchema, id: CountSchema })),
  /** Appends a synthetic record with a new highest id before that call, for good. */
  addRecord: v.nullable(v.strictObject({ beforeCall: BeforeCallSchema })),
  /** Craft that tie come in another order on every call, unless they're ordered by `id` at last. */
  reorderTies: v.boolean(),
  /** The one token that is known: any other is refused. Null knows them all. */
  token: v.nullable(v.string()),
  /** Whether those without a token are refused too. */
  requireToken: v.boolean(),
  /** The form of `/api-throttle/`: both have been seen. */
  throttleInfo: v.picklist(['object', 'array']),
});
export type Switches = v.InferOutput<typeof SwitchesSchema>;

const ALL_OFF: Switches = {
  throttleAfter: null,
  serverErrors: 0,
  hangUps: 0,
  malformed: 0,
  firstByteAfter: 0,
  hold: false,
  badRecord: null,
  removeRecord: null,
  addRecord: null,
  reorderTies: false,
  token: null,
  requireToken: false,
  throttleInfo: 'object',
};

const SomeSwitchesSchema = v.partial(SwitchesSchema);

// JSON has no undefined: what is there has a value.
function isSomeSwitches(content: unknown): content is Partial<Switches> {
  return v.is(SomeSwitchesSchema, content);
}

/** Reads switches that come over HTTP or from a command line. Throws on what isn't one. */
export function parseSwitches(content: unknown): Partial<Switches> {
  if (isSomeSwitches(content)) return content;
  const [issue] = v.safeParse(SomeSwitchesSchema, content).issues ?? [];
  const where = issue === undefined ? null : v.getDotPath(issue);
  throw new Error(`${where ?? 'The switches'}: ${issue?.message ?? 'not understood'}`);
}

const FAULTS = ['serverErrors', 'hangUps', 'malformed'] as const;
export type Fault = (typeof FAULTS)[number];

export type SwitchBoard = {
  /** As they stand now: what is counted counts down, what is done with is off. */
  readonly now: Readonly<Switches>;
  set(switches: Partial<Switches>): void;
  /** What goes wrong with this call, if anything. Counts are of metered calls alone. */
  takeFault(isMetered: boolean): Fault | null;
  /** Whether the change is due before this metered call. */
  isDue(change: 'removeRecord' | 'addRecord'): boolean;
  /** Settles once nothing is held; rejects when the signal is aborted before. */
  untilReleased(signal: AbortSignal): Promise<void>;
};

export function createSwitchBoard(): SwitchBoard {
  const now = { ...ALL_OFF };
  const held = new Set<() => void>();

  return {
    now,
    set(switches) {
      Object.assign(now, switches);
      if (now.hold) return;
      for (const release of held) release();
      held.clear();
    },
    takeFault(isMetered) {
      const fault = FAULTS.find((name) => now[name] === 'always' || (isMetered && now[name] !== 0));
      if (fault === undefined) return null;
      const times = now[fault];
      if (times !== 'always') now[fault] = times - 1;
      return fault;
    },
    isDue(change) {
      const pending = now[change];
      if (pending === null) return false;
      if (pending.beforeCall === 1) {
        now[change] = null;
        return true;
      }
      Object.assign(now, { [change]: { ...pending, beforeCall: pending.beforeCall - 1 } });
      return false;
    },
    untilReleased(signal) {
      if (!now.hold) return Promise.resolve();
      return new Promise((resolve, reject) => {
        held.add(resolve);
        signal.addEventListener('abort', () => {
          held.delete(resolve);
          reject(signal.reason);
        });
      });
    },
  };
}
