import { expect, test } from 'vitest';
import { allPages, rootPages } from '../../tools/statement/makeSample.ts';
import { siteOf } from '../../tools/statement/siteOf.ts';
import { dist } from './site.ts';

test('the auditor’s sample is drawn from every page of the build, and from no other', () => {
  const asked = [...allPages(siteOf().site), ...rootPages].map(({ path, route }) =>
    route === 'not-found' ? '404.html' : `${path}index.html`,
  );
  expect(asked.sort()).toEqual(dist.pages.map(({ file }) => file).sort());
});
