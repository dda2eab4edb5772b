import * as v from 'valibot';

const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const MeasureSchema = v.pipe(v.number(), v.minValue(0));
const BeforeCallSchema = v.pipe(v.number(), v.integer(), v.minValue(1));

/** How many of the next metered calls are affected, or all until it is set to 0. */
const TimesSchema = v.union([CountSchema, v.literal('always')]);

const SwitchesSchema = v.strictObject({
  /**
   * Allows this many more metered calls, then refuses all for `seconds` from the first refusal on. Null ends it at once.
   */
  throttleAfter: v.nullable(v.strictObject({ calls: CountSchema, seconds: MeasureSchema })),
  /** Status 500 and HTML. A call is affected by the first of this and the next two switches that is on. */
  serverErrors: TimesSchema,
  /** Status 200 and half the body; then the connection is closed. */
  hangUps: TimesSchema,
  /** Status 200 and half the body as the whole body, which isn't valid JSON. */
  malformed: TimesSchema,
  /** Milliseconds before the first byte of a response. */
  firstByteAfter: MeasureSchema,
  /** Holds all responses until it is off. */
  hold: v.boolean(),
  /** The craft whose `name` is always sent as a number. */
  badRecord: v.nullable(CountSchema),
  /** Deletes a record before the nth metered call from now (1: the next), permanently. */
  removeRecord: v.nullable(v.strictObject({ beforeCall: BeforeCallSchema, id: CountSchema })),
  /** Adds a synthetic record with a new highest id before that call, permanently. */
  addRecord: v.nullable(v.strictObject({ beforeCall: BeforeCallSchema })),
  /** Changes the order of ties on every call, unless the ordering ends in `id`. */
  reorderTies: v.boolean(),
  /** The only valid token; null accepts all. */
  token: v.nullable(v.string()),
  /** Whether calls without a token are refused too. */
  requireToken: v.boolean(),
  /** The form of `/api-throttle/`; LL2 has used both. */
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

// JSON has no undefined, so every key has a value.
function isSomeSwitches(content: unknown): content is Partial<Switches> {
  return v.is(SomeSwitchesSchema, content);
}

/** Parses switches from HTTP or a command line. Throws for invalid ones. */
export function parseSwitches(content: unknown): Partial<Switches> {
  if (isSomeSwitches(content)) return content;
  const [issue] = v.safeParse(SomeSwitchesSchema, content).issues ?? [];
  const where = issue === undefined ? null : v.getDotPath(issue);
  throw new Error(`${where ?? 'The switches'}: ${issue?.message ?? 'not understood'}`);
}

const FAILURES = ['serverErrors', 'hangUps', 'malformed'] as const;
export type Failure = (typeof FAILURES)[number];

export type SwitchBoard = {
  /** Their current values: counts decrease, and expired switches are off. */
  readonly now: Readonly<Switches>;
  set(switches: Partial<Switches>): void;
  /** The failure of this call, if any. Only metered calls are counted. */
  takeFailure(isMetered: boolean): Failure | null;
  /** Whether a change is due before this metered call. */
  isDue(change: 'removeRecord' | 'addRecord'): boolean;
  /** Resolves once nothing is held; rejects when the signal is aborted first. */
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
    takeFailure(isMetered) {
      const failure = FAILURES.find(
        (name) => now[name] === 'always' || (isMetered && now[name] !== 0),
      );
      if (failure === undefined) return null;
      const times = now[failure];
      if (times !== 'always') now[failure] = times - 1;
      return failure;
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
