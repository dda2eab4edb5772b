import { useEffect, useState } from 'react';

/** A pointer that hasn't moved for so long is nobody's (ms). */
const REST_AFTER = 3_000;

/** Whether someone moves a pointer, or did a moment ago. A touch counts too. */
export function usePointerActivity(): boolean {
  const [isActive, setIsActive] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    function onMove() {
      setIsActive(true);
      clearTimeout(timer);
      timer = setTimeout(() => setIsActive(false), REST_AFTER);
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
