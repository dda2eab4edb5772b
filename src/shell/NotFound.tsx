import { Link } from '#ui/Link.tsx';
import { DEFAULT_LIST, toListPath } from '#paths/list.ts';
import { toSpacecraftPath } from '#paths/spacecraft.ts';
import { useSourceChoice } from '#source/source-choice.ts';
import { PageHeading } from '#ui/PageHeading.tsx';

/** The 404 page, also for spacecraft that the catalogue doesn't have. */
export function NotFound({
  message = 'The catalogue has no page at this address.',
  liveId = null,
}: {
  message?: string;
  /** The id of a spacecraft that LL2 may have although the catalogue hasn't. */
  liveId?: number | null;
}) {
  const isLive = useSourceChoice() === 'live';
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      <title>Not found · Spacecraft catalogue</title>
      <PageHeading>Not found</PageHeading>
      <p className="text-lead">{message}</p>
      <p>
        <Link to={toListPath(DEFAULT_LIST)}>See all spacecraft</Link>
      </p>
      {liveId === null || isLive ? null : (
        <p>
          Launch Library may have more than this catalogue:{' '}
          <Link to={toSpacecraftPath(liveId, { ...DEFAULT_LIST, source: 'live' })}>
            look this one up there
          </Link>{' '}
          (1 API request).
        </p>
      )}
    </div>
  );
}
