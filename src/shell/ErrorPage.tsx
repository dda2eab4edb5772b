import { isRouteErrorResponse, useLocation, useRevalidator, useRouteError } from 'react-router';
import { truncate } from '#lib/format.ts';
import { Failure } from '#shell/Failure.tsx';
import { NotFound } from '#shell/NotFound.tsx';
import { reportHeight } from '#shell/report-height.ts';

/** The queried source has no spacecraft with this id. `id` is null if the value can't be an id (`abc`). */
export class SpacecraftNotFoundError extends Error {
  override name = 'SpacecraftNotFoundError';
  readonly id: number | null;
  constructor(id: number | string) {
    super(`No spacecraft has the id ${id}.`);
    this.id = typeof id === 'number' ? id : null;
  }
}

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

/** The error boundary of what has no layout around it, such as the layout itself and embeds. */
export function LayoutError() {
  return (
    <main id="main" ref={reportHeight} className="p-8">
      <ErrorPage />
    </main>
  );
}
