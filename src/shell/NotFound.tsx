import { Suspense } from 'react';
import { optionalComponent } from '#hydration/lazy-module.tsx';
import { FRONT_DOOR_PATH } from '#paths/list.ts';
import { Link } from '#ui/Link.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';

const lazyHelp = optionalComponent(
  async () => (await import('#shell/NotFoundHelp.tsx')).NotFoundHelp,
  null,
);

/** The 404 page, also for spacecraft that the catalogue doesn't have. */
export function NotFound({
  message = 'The catalogue has no page at this address.',
  liveId = null,
}: {
  message?: string;
  /** The id of a spacecraft that LL2 may have although the catalogue hasn't. */
  liveId?: number | null;
}) {
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      <title>Not found · Spacecraft catalogue</title>
      <PageHeading>Not found</PageHeading>
      <p className="text-lead">{message}</p>
      <Suspense>
        <lazyHelp.Component liveId={liveId} />
      </Suspense>
      <p>
        <Link to={FRONT_DOOR_PATH}>See all spacecraft</Link>
      </p>
    </div>
  );
}
