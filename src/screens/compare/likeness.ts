/**
 * How the values of one fact stand to each other. `differs`: two that are recorded aren't the same.
 * `unknown`: those recorded are, but not all are, so nobody can say.
 */
export type Likeness = 'same' | 'differs' | 'unknown';

/** Null is a value that isn't recorded: it is neither like nor unlike any other. */
export function toLikeness(keys: readonly (string | null)[]): Likeness {
  const recorded = keys.filter((key) => key !== null);
  if (new Set(recorded).size > 1) return 'differs';
  return recorded.length === keys.length ? 'same' : 'unknown';
}
