/**
 * Builds a portal of a list that is too long to come whole: of an invented country, or of the real postcodes of a table.
 *
 *   node tests/scale/build.ts [number of services] [table of postcodes]        PORTAL_OUT, else dist-parts
 */
import { spawnSync } from 'node:child_process';
import { inventedSpots, spotsOf } from './aCountry.ts';
import { writeFolder } from './writeFolder.ts';

const [count = '3000', table] = process.argv.slice(2);
const folder = 'node_modules/.cache/country';

await writeFolder(folder, table ? spotsOf(table) : inventedSpots(9, 24), Number(count));
const env = { ...process.env, PORTAL_CONTENT: folder, PORTAL_OUT: process.env['PORTAL_OUT'] ?? 'dist-parts' };
const startedAt = performance.now();
const { status } = spawnSync('node', ['--max-old-space-size=3000', 'node_modules/astro/bin/astro.mjs', 'build'], {
  env,
  stdio: 'inherit',
});
process.stdout.write(`${count} services: built in ${Math.round((performance.now() - startedAt) / 1000)} s\n`);
process.exitCode = status ?? 1;
