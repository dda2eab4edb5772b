import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Kiosk } from '#screens/kiosk/Kiosk.tsx';
import { qrCode } from '#screens/kiosk/display/kiosk-parts.tsx';
import { loadDisplay } from '#screens/kiosk/loaders.ts';
import { KioskFailure } from '#shell/KioskFailure.tsx';
import { Loading } from '#shell/Loading.tsx';
import { scheduleServiceWorker } from '#pwa/schedule-service-worker.ts';
import { createDataAccess } from '#source/data-access.ts';
import { SITE_BASE } from '#lib/site-base.ts';
import { DataContext } from '#source/DataContext.tsx';

// The display by itself, as a wall opens it: without the router and the list, which it has no use for.

const page = document.getElementById('root');
if (page === null) throw new Error('The page has no element with the id root.');

const access = createDataAccess(SITE_BASE);
const queryClient = new QueryClient();
access.source.onReplaced(() => void queryClient.invalidateQueries({ queryKey: ['catalogue'] }));

const root = createRoot(page, { onUncaughtError: (error) => showFailure(error) });
const draw = (content: ReactNode) => root.render(<StrictMode>{content}</StrictMode>);

function showFailure(error: unknown, isRetrying = false) {
  draw(
    <KioskFailure
      error={error}
      isRetrying={isRetrying}
      onRetry={() => {
        showFailure(error, true);
        void open();
      }}
    />,
  );
}

function leave(path: string) {
  location.assign(`${SITE_BASE.replace(/\/$/, '')}${path}`);
}

async function open() {
  const { search } = location;
  try {
    await loadDisplay(access.source, queryClient, search);
  } catch (error) {
    showFailure(error);
    return;
  }
  draw(
    <QueryClientProvider client={queryClient}>
      <DataContext value={access}>
        <Kiosk search={search} onLeave={leave} />
      </DataContext>
    </QueryClientProvider>,
  );
}

// A page that came here within the app and was loaded anew has the app's addresses behind it. By the standard they are
// this page's then; some browsers load them anew by themselves.
addEventListener('popstate', () => location.reload());

draw(<Loading />);
qrCode.load().catch(() => {});
void open();
if (import.meta.env.PROD) void scheduleServiceWorker(SITE_BASE);
