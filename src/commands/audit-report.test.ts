import { expect, test } from 'vitest';
import { toAuditReport } from '#commands/audit-report.ts';

const aReport = (name: string, severity: string) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {
      [name]: {
        name,
        severity,
        via: ['inner', { title: 'Synthetic vulnerability', url: 'https://example.org/1' }],
      },
    },
  });

test('a severe vulnerability in a shipped package blocks publishing', () => {
  expect(toAuditReport(aReport('react', 'high'), ['react'])).toEqual({
    isPublishable: false,
    vulnerabilities: [
      {
        name: 'react',
        severity: 'high',
        isShipped: true,
        reasons: ['through inner', 'Synthetic vulnerability (https://example.org/1)'],
      },
    ],
  });
  expect(toAuditReport(aReport('react', 'critical'), ['react']).isPublishable).toBe(false);
});

test('a vulnerability in a tool, or a moderate one, is only reported', () => {
  for (const [name, severity] of [
    ['vitest', 'critical'],
    ['react', 'moderate'],
  ] as const) {
    const { vulnerabilities, isPublishable } = toAuditReport(aReport(name, severity), ['react']);
    expect(vulnerabilities).toHaveLength(1);
    expect(isPublishable).toBe(true);
  }
});

test('without a response nothing blocks publishing', () => {
  const refused = '{"message":"405 Method Not Allowed","error":{"summary":"","detail":""}}';
  for (const text of ['', refused, 'npm error']) {
    expect(toAuditReport(text, ['react'])).toEqual({ vulnerabilities: null, isPublishable: true });
  }
});
