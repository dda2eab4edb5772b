import { InSpaceMark } from '#spacecraft/InSpaceMark.tsx';
import { Missing } from '#ui/Missing.tsx';

/** A recorded yes or no. `isAlive` draws a yes as the mark of what is in space now. */
export function YesNo({ value, isAlive = false }: { value: boolean | null; isAlive?: boolean }) {
  if (value === null) return <Missing />;
  if (value && isAlive) return <InSpaceMark in_space />;
  return value ? 'Yes' : 'No';
}
