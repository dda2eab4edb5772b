/** What stands where a value isn't known: a dash for the eye, its reason for the pointer and the ear. */
export function Missing({ why = 'Not recorded' }: { why?: string }) {
  return (
    <span className="text-quiet" title={why}>
      <span aria-hidden="true">—</span>
      <span className="sr-only">{why}</span>
    </span>
  );
}
