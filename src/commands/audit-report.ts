import * as v from 'valibot';

/** What `npm audit --json` prints when the registry has answered. */
const ReportSchema = v.object({
  vulnerabilities: v.record(
    v.string(),
    v.object({
      severity: v.string(),
      via: v.array(v.union([v.string(), v.object({ title: v.string(), url: v.string() })])),
    }),
  ),
});

export type AuditReport = {
  /** Null when the registry didn't tell. */
  holes: { name: string; severity: string; isShipped: boolean; reasons: string[] }[] | null;
  /** Whether something must be done before this is published. */
  isFit: boolean;
};

const isGrave = (severity: string) => severity === 'high' || severity === 'critical';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads npm's answer. `shipped` are the names of the packages that are in the built app. */
export function toAuditReport(text: string, shipped: readonly string[]): AuditReport {
  const read = v.safeParse(ReportSchema, parse(text));
  if (!read.success) return { holes: null, isFit: true };
  const holes = Object.entries(read.output.vulnerabilities).map(([name, { severity, via }]) => ({
    name,
    severity,
    isShipped: shipped.includes(name),
    reasons: via.map((reason) =>
      typeof reason === 'string' ? `by way of ${reason}` : `${reason.title} (${reason.url})`,
    ),
  }));
  return { holes, isFit: !holes.some((hole) => hole.isShipped && isGrave(hole.severity)) };
}
