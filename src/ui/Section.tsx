import type { ReactNode } from 'react';

/** A page section with an h2. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3 print:gap-1">
      <h2 className="text-title font-bold print:text-lead">{title}</h2>
      {children}
    </section>
  );
}
