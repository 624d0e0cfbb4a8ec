import { afterEach, beforeEach, expect, vi } from 'vitest';

// Whatever writes to the console fails its test: what is worth saying is worth an assertion or an error.
const said: unknown[][] = [];

beforeEach(() => {
  said.length = 0;
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...args) => {
      said.push([method, ...args]);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(said, 'nothing is written to the console').toEqual([]);
});
