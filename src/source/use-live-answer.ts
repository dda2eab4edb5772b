import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSourceChoice } from '#source/use-source-choice.ts';
import { useIsOnline } from '#ui/use-is-online.ts';

/** How long a view must have stood before LL2 is asked for it: every key pressed would be a call. */
const SETTLED_AFTER = 500;

/** What LL2 says of what is on screen. The snapshot's answer stands wherever `data` is undefined. */
export type LiveAnswer<Data> = {
  /** `inexpressible`: LL2 has no words for what is asked. `offline`: it will be asked when there's a network. */
  state: 'off' | 'inexpressible' | 'offline' | 'asking' | 'answered' | 'failed';
  data: Data | undefined;
  error: Error | null;
  /** When `data` came: ms since 1970. */
  answeredAt: number;
  /** A new question is under way while an answer stands. */
  isRefreshing: boolean;
  /** Asks once more: one call. */
  askAgain: () => void;
};

function useSettled(key: string, isAsked: boolean): boolean {
  const [settled, setSettled] = useState(key);
  useEffect(() => {
    // Nobody waits for it then, and the page would be drawn anew for it.
    if (!isAsked) return;
    const timer = setTimeout(() => setSettled(key), SETTLED_AFTER);
    return () => clearTimeout(timer);
  }, [key, isAsked]);
  return settled === key;
}

/** Asks LL2, when it is this page's source and has words for the question. */
export function useLiveAnswer<Data>(
  recipe: UseQueryOptions<Data>,
  isExpressible = true,
): LiveAnswer<Data> {
  const isOn = useSourceChoice() === 'live';
  const isOnline = useIsOnline();
  const isAsked = isOn && isExpressible;
  const isSettled = useSettled(JSON.stringify(recipe.queryKey), isAsked);
  const { data, error, isFetching, dataUpdatedAt, refetch } = useQuery({
    ...recipe,
    enabled: isAsked && isSettled,
  });
  const state = !isOn
    ? 'off'
    : !isAsked
      ? 'inexpressible'
      : data !== undefined
        ? 'answered'
        : error !== null && !isFetching
          ? 'failed'
          : isOnline
            ? 'asking'
            : 'offline';
  return {
    state,
    data: isAsked ? data : undefined,
    error,
    answeredAt: dataUpdatedAt,
    isRefreshing: data !== undefined && isFetching,
    askAgain: () => void refetch(),
  };
}
