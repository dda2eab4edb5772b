import { InSpaceBadge } from '#spacecraft/InSpaceBadge.tsx';
import { Missing } from '#ui/Missing.tsx';

/** A recorded yes or no. With `showsBadge`, a yes is shown as the "In space" badge. */
export function YesNo({
  value,
  showsBadge = false,
}: {
  value: boolean | null;
  showsBadge?: boolean;
}) {
  if (value === null) return <Missing />;
  if (value && showsBadge) return <InSpaceBadge in_space />;
  return value ? 'Yes' : 'No';
}
