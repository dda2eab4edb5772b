/** Shows an unknown value as a dash, with the reason as a tooltip and for screen readers. */
export function Missing({ reason = 'Not recorded' }: { reason?: string }) {
  return (
    <span className="text-quiet" title={reason}>
      <span aria-hidden="true">—</span>
      <span className="sr-only">{reason}</span>
    </span>
  );
}
