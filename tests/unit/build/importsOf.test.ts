import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf } from '../../../src/build/importsOf.ts';

test('what the question page runs is known, and what only other pages run is no part of it', async () => {
  const found = await importsOf('src/islands/questionnaire/mount.tsx');
  const has = (file: string) => found.has(resolve(file));
  for (const file of ['ui/Choice.tsx', 'platform/page.ts', 'islands/questionnaire/View.tsx'])
    expect([file, has(`src/${file}`)]).toEqual([file, true]);
  for (const file of ['ui/Jumps.tsx', 'islands/finder/View.tsx', 'islands/openNotebook.ts', 'export/pdf/toPdf.ts'])
    expect([file, has(`src/${file}`)]).toEqual([file, false]);
});
