import { expect, test } from 'vitest';
import { toAuditReport } from '#commands/audit-report.ts';

const answer = (name: string, severity: string) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {
      [name]: {
        name,
        severity,
        via: ['inner', { title: 'Synthetic hole', url: 'https://example.org/1' }],
      },
    },
  });

test('a grave hole in what is shipped is not fit to publish', () => {
  expect(toAuditReport(answer('react', 'high'), ['react'])).toEqual({
    isFit: false,
    holes: [
      {
        name: 'react',
        severity: 'high',
        isShipped: true,
        reasons: ['by way of inner', 'Synthetic hole (https://example.org/1)'],
      },
    ],
  });
  expect(toAuditReport(answer('react', 'critical'), ['react']).isFit).toBe(false);
});

test('one in a tool, or a slight one, is told and no more', () => {
  for (const [name, severity] of [
    ['vitest', 'critical'],
    ['react', 'moderate'],
  ] as const) {
    const { holes, isFit } = toAuditReport(answer(name, severity), ['react']);
    expect(holes).toHaveLength(1);
    expect(isFit).toBe(true);
  }
});

test('no answer is no verdict', () => {
  const refused = '{"message":"405 Method Not Allowed","error":{"summary":"","detail":""}}';
  for (const text of ['', refused, 'npm error']) {
    expect(toAuditReport(text, ['react'])).toEqual({ holes: null, isFit: true });
  }
});
