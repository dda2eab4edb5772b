import { Highlight } from '#spacecraft/Highlight.tsx';
import { useList } from '#url-state/use-list.ts';
import { Missing } from '#ui/Missing.tsx';

/** A serial number. Search matches are highlighted if the search includes serial numbers. */
export function SerialNumber({ serial_number }: { serial_number: string | null }) {
  const { list } = useList();
  if (serial_number === null || serial_number === '')
    return <Missing reason="Serial number not recorded" />;
  return (
    <span translate="no" title={`Serial number ${serial_number}`} className="font-mono text-note">
      {list.query.search_in !== 'names' ? <Highlight text={serial_number} /> : serial_number}
    </span>
  );
}
