import { useEffect, useState } from 'react';
import { canRecoverByReload } from '#shell/can-recover-by-reload.ts';

/** Where part of the code is missing: loads the page anew by itself, once, if that may mend it. */
export function ReloadForCode() {
  const [isChecking, setIsChecking] = useState(true);
  useEffect(() => {
    const leaving = new AbortController();
    void (async () => {
      if (await canRecoverByReload(leaving.signal)) location.reload();
      else setIsChecking(false);
    })();
    return () => leaving.abort();
  }, []);
  return <p role="status">{isChecking ? 'Checking for a new version…' : null}</p>;
}
