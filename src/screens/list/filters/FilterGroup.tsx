import type { ReactNode } from 'react';

type FilterGroupProps = {
  label: string;
  /** What the label alone doesn't say. */
  notes?: readonly (string | null)[];
  className?: string | undefined;
  children: ReactNode;
};

/** A filter with its name, among the others. */
export function FilterGroup({ label, notes, className = '', children }: FilterGroupProps) {
  const texts = (notes ?? []).filter((note) => note !== null);
  return (
    <fieldset className={`min-w-0 ${className}`}>
      <legend className="text-note font-bold">{label}</legend>
      <div className="flex flex-col gap-1.5">
        {texts.length === 0 ? null : (
          <p className="text-[0.75rem] leading-[1.35] text-quiet">{texts.join(' ')}</p>
        )}
        {children}
      </div>
    </fieldset>
  );
}
