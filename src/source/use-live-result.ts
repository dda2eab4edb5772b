import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import type { LiveResult } from '#source/stored-responses.ts';
import { useSourceChoice } from '#source/source-choice.ts';
import { useDebouncedValue } from '#ui/use-debounced-value.ts';
import { useIsOnline } from '#ui/use-is-online.ts';

/** Milliseconds without a change before LL2 is queried: otherwise each key pressed in the search would cost a call. */
const DEBOUNCE_MS = 500;

/** LL2's own result for what is on screen. While `data` is undefined the catalogue's result is shown. */
export type LiveState<Data> = {
  /**
   * `off`: another source is chosen. `unsupported`: LL2's API can't express the query. `offline`: the request goes
   * out when there is a network.
   */
  status: 'off' | 'unsupported' | 'offline' | 'loading' | 'success' | 'error';
  data: Data | undefined;
  /** The last request's error. `data` of an earlier request stays. */
  error: Error | null;
  /** When LL2's response with `data` was received: ms since 1970; 0 before. */
  receivedAt: number;
  /** A request is under way while `data` is shown. */
  isRefetching: boolean;
  /** Costs one call. */
  refetch: () => void;
};

function toStatus(
  { data, error, isFetching }: { data: unknown; error: Error | null; isFetching: boolean },
  isOnline: boolean,
): LiveState<unknown>['status'] {
  if (data !== undefined) return 'success';
  if (error !== null && !isFetching) return 'error';
  return isOnline ? 'loading' : 'offline';
}

/** Queries LL2 when it is this page's data source. */
export function useLiveResult<Data>(
  options: UseQueryOptions<LiveResult<Data>>,
  isSupported = true,
): LiveState<Data> {
  const isOn = useSourceChoice() === 'live';
  const isOnline = useIsOnline();
  const isRequested = isOn && isSupported;
  const key = JSON.stringify(options.queryKey);
  const isSettled = useDebouncedValue(key, DEBOUNCE_MS, isRequested) === key;
  const query = useQuery({ ...options, enabled: isRequested && isSettled });
  const { data, error, isFetching, refetch } = query;
  const status = !isOn ? 'off' : isSupported ? toStatus(query, isOnline) : 'unsupported';
  return {
    status,
    data: status === 'success' ? data?.data : undefined,
    error,
    receivedAt: data?.receivedAt ?? 0,
    isRefetching: data !== undefined && isFetching,
    refetch: () => void refetch(),
  };
}
