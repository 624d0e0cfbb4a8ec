import { vi } from 'vitest';

const given = process.env['FUZZ_RUNS'];

const isMany = process.env['DEEP'] === '1' || process.env['npm_lifecycle_event'] === 'fuzz';

/** How often a property is tried: FUZZ_RUNS, else 100,000 in the deep tier and in `npm run fuzz`, else 10,000. */
export const runs = given ? Number(given) : isMany ? 100_000 : 10_000;

// Whatever file asks how often to try also gets the time for it, in the deep tier and on a machine that is busy.
vi.setConfig({ testTimeout: 600_000 });
