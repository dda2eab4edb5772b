import type { ReactNode } from 'react';

type CraftSectionProps = {
  title: string;
  /** Beside the title, quieter. */
  detail?: string | null;
  /** Footnote marks. */
  marks?: ReactNode;
  children: ReactNode;
};

/** A section of a craft's page. */
export function CraftSection({ title, detail = null, marks, children }: CraftSectionProps) {
  return (
    <section>
      <h2 className="inline text-[1.25rem] font-bold print:text-lead">{title}</h2>
      {detail === null ? null : <span className="text-quiet"> {detail}</span>}
      {marks}
      <div className="mt-2 flex flex-col gap-2 print:mt-1 print:gap-1">{children}</div>
    </section>
  );
}
