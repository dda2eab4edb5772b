import { useEffect, useRef, useState } from 'react';

/** How long a change must have stood before it is said: typing is not read out letter by letter. */
const SETTLED_AFTER = 700;

/** Says the view to screen readers once it has settled after a change; nothing on the first load. */
export function ResultAnnouncement({ sentence }: { sentence: string }) {
  const [said, setSaid] = useState('');
  const shown = useRef(sentence);
  useEffect(() => {
    if (shown.current === sentence) return;
    const timer = setTimeout(() => {
      shown.current = sentence;
      setSaid(sentence);
    }, SETTLED_AFTER);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
