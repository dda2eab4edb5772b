const oneDecimal = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** `8.9 m` */
export function formatLength(metres: number): string {
  return `${oneDecimal.format(metres)}\u00a0m`;
}
