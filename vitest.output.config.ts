import { defineConfig } from 'vitest/config';

/** Checks over dist/ and dist-proef/, which the build stages of the gate have made. */
export default defineConfig({
  test: { include: ['tests/output/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
});
