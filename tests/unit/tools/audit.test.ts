import { expect, test } from 'vitest';
import { COULD_NOT_ASK, judge } from '../../../tools/audit.ts';

const report = (severities: Readonly<Record<string, string>>) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(
      Object.entries(severities).map(([name, severity]) => [name, { name, severity, range: '<1.2.3' }]),
    ),
    metadata: { vulnerabilities: { total: Object.keys(severities).length } },
  });

test('passes when nothing is known, and when what is known is small', () => {
  expect(judge(report({})).exitCode).toBe(0);
  const { said, exitCode } = judge(report({ one: 'low', two: 'moderate' }));
  expect(exitCode).toBe(0);
  expect(said).toContain('low: one <1.2.3');
});

test.each(['high', 'critical'])('fails on what is %s, and names it with what to do', (severity) => {
  const { said, exitCode } = judge(report({ fine: 'low', bad: severity }));
  expect(exitCode).toBe(1);
  expect(said).toContain(`${severity}: bad <1.2.3`);
  expect(said).toContain('1 of them high or critical');
  expect(said).toContain('Remedy');
});

test.each([
  ['no network', JSON.stringify({ message: 'connect ECONNREFUSED', error: { summary: '', detail: '' } })],
  ['a registry that is not asked so', JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405 })],
  ['an error of npm', JSON.stringify({ error: { code: 'EAUDITNOLOCK', summary: 'needs a lockfile' } })],
  ['no answer at all', ''],
  ['half an answer', '{"vulnerabilities": {'],
  ['an answer without counts', JSON.stringify({ vulnerabilities: {} })],
])('never passes with %s', (_what, said) => {
  expect(judge(said)).toMatchObject({ exitCode: COULD_NOT_ASK, said: expect.stringContaining('NOT CHECKED') });
});
