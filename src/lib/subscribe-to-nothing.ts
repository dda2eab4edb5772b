/** For React's useSyncExternalStore: the value never changes, or changes only when the component renders anyway. */
export const subscribeToNothing = () => () => {
  // Nothing to unsubscribe from.
};
