import { useRevalidator, useRouteError } from 'react-router';
import { KioskFailure } from '#shell/KioskFailure.tsx';

/** As KioskFailure, for a display that was come to from within the app. */
export function KioskError() {
  const { revalidate, state } = useRevalidator();
  return (
    <KioskFailure
      error={useRouteError()}
      isTrying={state !== 'idle'}
      onAgain={() => void revalidate()}
    />
  );
}
