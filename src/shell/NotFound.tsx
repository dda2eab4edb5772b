import { Link } from 'react-router';
import { DEFAULT_LIST, toListPath } from '#paths/list.ts';
import { PageHeading } from '#ui/PageHeading.tsx';

/** Nothing has this address. Says what was looked for, and leads back. */
export function NotFound({
  message = 'The catalogue has no page at this address.',
}: {
  message?: string;
}) {
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      <title>Not found · Spacecraft catalogue</title>
      <PageHeading>Not found</PageHeading>
      <p className="text-lead">{message}</p>
      <p>
        <Link to={toListPath(DEFAULT_LIST)}>See all spacecraft</Link>
      </p>
    </div>
  );
}
