import { type ReactNode, useId } from 'react';
import { ScrollRegion } from '#ui/ScrollRegion.tsx';

type ChartProps = {
  title: string;
  /** How to read the chart. */
  lead: string;
  /** How many craft the chart leaves out. */
  unknown: ReactNode;
  /** What else it leaves out. */
  notes: readonly string[];
  /** The same figures as a table; null when there are none. */
  table: ReactNode;
  children: ReactNode;
};

/** A chart with a heading, notes, and a table of the same figures. */
export function Chart({ title, lead, unknown, notes, table, children }: ChartProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="@container flex min-w-0 flex-col gap-3 border-t border-edge pt-3 break-inside-avoid"
    >
      <header>
        <h2 id={id} className="text-lead font-bold">
          {title}
        </h2>
        <p className="text-note text-quiet">{lead}</p>
      </header>
      {children}
      <div className="flex flex-col gap-1 text-note text-quiet">
        {unknown}
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      {table === null ? null : (
        <details className="text-note">
          <summary className="w-fit py-1">
            Show as table<span className="sr-only">: {title}</span>
          </summary>
          <ScrollRegion
            label={`${title}: table`}
            className="mt-1 overflow-x-auto border-y border-edge"
          >
            {table}
          </ScrollRegion>
        </details>
      )}
    </section>
  );
}
