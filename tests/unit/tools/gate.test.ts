import { describe, expect, test } from 'vitest';
import { countPlaywright, countStage, countVitest } from '../../../tools/gate.ts';

const passedFile = { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] };
const failedFile = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };
const brokenFile = { status: 'failed', assertionResults: [], message: 'Cannot find module ./nope.ts' };
const vitestReport = (fields: Record<string, unknown>) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [passedFile],
  ...fields,
});
const playwrightReport = (stats: Record<string, number>, errors: unknown[] = []) => ({
  stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
});

describe('countVitest', () => {
  test('counts tests, and names skipped and still to be written ones apart', () => {
    const report = vitestReport({ numPendingTests: 1, numTodoTests: 1 });
    expect(countVitest(report)).toEqual({ passed: 3, failed: 0, skipped: 2 });
  });

  test('counts a file with failed tests by its tests alone', () => {
    const report = vitestReport({ numFailedTests: 1, testResults: [passedFile, failedFile] });
    expect(countVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  test('counts a file that broke before its first test as a failure', () => {
    const report = vitestReport({ numFailedTests: 1, testResults: [failedFile, brokenFile, passedFile] });
    expect(countVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 0 });
  });
});

describe('countPlaywright', () => {
  test('counts what was expected as passed', () => {
    expect(countPlaywright(playwrightReport({ skipped: 2 }))).toEqual({ passed: 4, failed: 0, skipped: 2 });
  });

  test('lets one test pass at its second try, and no two', () => {
    expect(countPlaywright(playwrightReport({ flaky: 1 }))).toMatchObject({ passed: 5, failed: 0 });
    expect(countPlaywright(playwrightReport({ unexpected: 1, flaky: 2 }))).toMatchObject({ passed: 4, failed: 3 });
  });

  test('counts an error outside the tests as failed', () => {
    const report = playwrightReport({ expected: 0 }, [{ message: 'SyntaxError in a test file' }]);
    expect(countPlaywright(report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('countStage', () => {
  test('counts a stage without a report by its exit code', () => {
    expect(countStage('one', 0, undefined)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countStage('one', 2, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('counts a stage that could not ask as neither passed nor failed', () => {
    expect(countStage('one', 77, undefined)).toEqual({ passed: 0, failed: 0, skipped: 1 });
    expect(countStage('vitest-json', 77, vitestReport({}))).toMatchObject({ failed: 1 });
  });

  test('never calls a failed run clean, such as one with an unhandled error', () => {
    expect(countStage('vitest-json', 1, vitestReport({}))).toMatchObject({ passed: 3, failed: 1 });
    expect(countStage('playwright-json', 1, playwrightReport({}))).toMatchObject({ passed: 4, failed: 1 });
  });

  test('does not count a failure twice', () => {
    expect(countStage('playwright-json', 1, playwrightReport({ unexpected: 2 }))).toMatchObject({ failed: 2 });
  });

  test.each([undefined, null, 'not a report', {}, { stats: [] }])(
    'counts a missing or empty report as failed: %j',
    (report) => {
      expect(countStage('vitest-json', 0, report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
      expect(countStage('playwright-json', 0, report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    },
  );
});
