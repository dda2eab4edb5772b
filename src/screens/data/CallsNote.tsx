import { useCallsLeft } from '#source/use-calls-left.ts';
import { Countdown } from '#ui/Countdown.tsx';

/** What LL2 allows, and how much of it is left. */
export function CallsNote() {
  const { left, limit, nextAt } = useCallsLeft();
  return (
    <>
      <p>
        Launch Library allows {limit} calls an hour to each address, shared by all who are behind
        it, and asks sites not to send their visitors there. Browsing this catalogue makes none.
      </p>
      <p className="figures">
        {left} of {limit} calls are left.{' '}
        {left > 0 ? null : (
          <>
            The next one can go out in <Countdown until={nextAt} />.
          </>
        )}
      </p>
    </>
  );
}
