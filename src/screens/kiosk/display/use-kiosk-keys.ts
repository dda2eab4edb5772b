import { useEffect, useEffectEvent } from 'react';
import type { RotationControls } from '#screens/kiosk/display/use-rotation.ts';

type KioskKeys = {
  rotation: RotationControls;
  onLeave: () => void;
  onDiagnostics: () => void;
};

/** Space pauses, arrows step, Escape leaves, d opens the diagnostics. */
export function useKioskKeys({ rotation, onLeave, onDiagnostics }: KioskKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isOnButton = event.target instanceof HTMLButtonElement;
    if (event.key === 'ArrowRight') rotation.go(1);
    else if (event.key === 'ArrowLeft') rotation.go(-1);
    else if (event.key === 'Escape') onLeave();
    else if (event.key === 'd') onDiagnostics();
    // A focused button handles the space bar.
    else if (event.key === ' ' && !isOnButton) rotation.togglePause();
    else return;
    if (!isOnButton) event.preventDefault();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
