import type { ReactNode } from 'react';

/** A part of the detail page, under a heading of its own. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3 print:gap-1">
      <h2 className="text-title font-bold print:text-lead">{title}</h2>
      {children}
    </section>
  );
}
