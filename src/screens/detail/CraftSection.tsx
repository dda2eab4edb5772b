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
    <section className="flex flex-col gap-2 print:gap-1">
      <div>
        <h2 className="inline text-[1.25rem] font-bold print:text-lead">
          {title}
          {detail === null ? null : (
            <>
              {' '}
              <span className="text-body font-normal text-quiet">{detail}</span>
            </>
          )}
        </h2>
        {marks}
      </div>
      {children}
    </section>
  );
}
