import { isRouteErrorResponse, useLocation, useRevalidator, useRouteError } from 'react-router';
import { SpacecraftNotFoundError } from '#shell/spacecraft-not-found-error.ts';
import { truncate } from '#lib/format.ts';
import { Failure } from '#shell/Failure.tsx';
import { NotFound } from '#shell/NotFound.tsx';

/** The error boundary of all pages, inside the layout. */
export function ErrorPage() {
  const error = useRouteError();
  const { key } = useLocation();
  const { revalidate, state } = useRevalidator();
  if (error instanceof SpacecraftNotFoundError)
    return <NotFound message={truncate(error.message, 200)} liveId={error.id} />;
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  return (
    <Failure
      error={error}
      pageKey={key}
      isRetrying={state !== 'idle'}
      onRetry={() => void revalidate()}
    />
  );
}
