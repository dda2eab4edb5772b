import { useEffect, useState } from 'react';

/** A pointer counts as inactive this long after its last movement. */
const IDLE_AFTER_MS = 3_000;

/** Whether a pointer has moved within the last three seconds. A touch counts too. */
export function usePointerActivity(): boolean {
  const [isActive, setIsActive] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    function onMove() {
      setIsActive(true);
      clearTimeout(timer);
      timer = setTimeout(() => setIsActive(false), IDLE_AFTER_MS);
    }
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerdown', onMove);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerdown', onMove);
    };
  }, []);
  return isActive;
}
