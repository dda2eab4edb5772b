import { useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';

// The address changes only with the router's location, whose change draws this anew.
const subscribeToNothing = () => () => {};

/** On paper alone: where this page is found. */
export function PrintedAddress() {
  useLocation();
  const address = useSyncExternalStore(
    subscribeToNothing,
    () => window.location.href,
    () => '',
  );
  return <p className="hidden print:block">{address}</p>;
}
