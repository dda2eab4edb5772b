import * as v from 'valibot';

/** The output of `npm audit --json` when the registry has responded. */
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
  /** Null when the registry didn't respond. */
  vulnerabilities:
    | { name: string; severity: string; isShipped: boolean; reasons: string[] }[]
    | null;
  /** Whether no vulnerability blocks publishing. */
  isPublishable: boolean;
};

const isSevere = (severity: string) => severity === 'high' || severity === 'critical';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Parses npm's output. `shipped` are the names of the packages in the built app. */
export function toAuditReport(text: string, shipped: readonly string[]): AuditReport {
  const read = v.safeParse(ReportSchema, parse(text));
  if (!read.success) return { vulnerabilities: null, isPublishable: true };
  const vulnerabilities = Object.entries(read.output.vulnerabilities).map(
    ([name, { severity, via }]) => ({
      name,
      severity,
      isShipped: shipped.includes(name),
      reasons: via.map((reason) =>
        typeof reason === 'string' ? `through ${reason}` : `${reason.title} (${reason.url})`,
      ),
    }),
  );
  return {
    vulnerabilities,
    isPublishable: !vulnerabilities.some((one) => one.isShipped && isSevere(one.severity)),
  };
}
