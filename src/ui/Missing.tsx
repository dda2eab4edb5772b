/** Stands in for an unknown value: a dash on screen, the reason as tooltip and for screen readers. */
export function Missing({ reason = 'Not recorded' }: { reason?: string }) {
  return (
    <span className="text-quiet" title={reason}>
      <span aria-hidden="true">—</span>
      <span className="sr-only">{reason}</span>
    </span>
  );
}
