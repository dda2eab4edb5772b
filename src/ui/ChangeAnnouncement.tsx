import { useEffect, useRef, useState } from 'react';
import { Status } from '#ui/Status.tsx';

/** The delay of an announcement, so that screen readers don't announce each letter typed. */
const DELAY_MS = 700;

/** Announces what is shown to screen readers after a change, but not on the first load. */
export function ChangeAnnouncement({ sentence }: { sentence: string }) {
  const [announced, setAnnounced] = useState('');
  const latest = useRef(sentence);
  useEffect(() => {
    if (latest.current === sentence) return;
    const timer = setTimeout(() => {
      latest.current = sentence;
      setAnnounced(sentence);
    }, DELAY_MS);
    return () => clearTimeout(timer);
  }, [sentence]);
  return <Status className="sr-only">{announced}</Status>;
}
