import { useEffect, useState } from 'react';

/** What the reader has made of a value and hasn't come back yet, the latest last, and what it was made of. */
type Ahead<Value> = { given: Value; made: readonly Value[] };

/** The same once another value has come: of the reader's own, those after it are left; any other ends it. */
function afterArrival<Value>({ made }: Ahead<Value>, given: Value): Ahead<Value> | null {
  const arrived = made.indexOf(given);
  const left = arrived === -1 ? [] : made.slice(arrived + 1);
  return left.length === 0 ? null : { given, made: left };
}

/**
 * A control's value that follows what it's given, and changes at once when the reader changes it: what
 * it's given comes from the URL, and arrives when the next page is drawn. A value of the reader's own that
 * arrives late doesn't take back what they have made of it by then.
 */
export function useOptimisticValue<Value>(given: Value): [Value, (value: Value) => void] {
  const [ahead, setAhead] = useState<Ahead<Value> | null>(null);
  const current = ahead === null || ahead.given === given ? ahead : afterArrival(ahead, given);
  // After the page is drawn, and not while it is: React may draw one in advance and drop it for something
  // more urgent, such as the next key, which would then build on what was never shown.
  // It may run after the next change was made, of which this drawing knew nothing: that one stands.
  // oxlint-disable-next-line react/set-state-in-effect -- as said above
  useEffect(() => setAhead((latest) => (latest === ahead ? current : latest)), [ahead, current]);
  return [
    current?.made.at(-1) ?? given,
    (value) => setAhead({ given, made: [...(current?.made ?? []), value] }),
  ];
}
