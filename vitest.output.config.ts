import { defineConfig } from 'vitest/config';

/** Checks over dist/ and dist-proef/, which the build stages of the gate have made. */
export default defineConfig({
  test: {
    include: ['tests/output/**/*.test.ts'],
    // A portal in which every text means harm takes a minute to build: that is for the deep tier.
    exclude: process.env['DEEP'] ? [] : ['tests/output/hostile.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
