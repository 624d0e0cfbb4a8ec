import { describe, expect, test } from 'vitest';
import { gapsOf } from '../../../../../src/core/file/share/isSentence.ts';
import { languages } from '../../../../../src/i18n/languages.ts';
import { paperStrings } from '../../../../personas/sharing.ts';

/** Said around the paper, never on it. */
const besides = /^(report:lines_|formats:|manner:)/;

describe.each(languages)('the sentences of a paper in %s', (language) => {
  const said = Object.entries(paperStrings(language)).filter(([key]) => !besides.test(key));

  test('are all in the list, with exactly the gaps that they have', () => {
    expect(said.length).toBeGreaterThan(500);
    const odd = said.filter(([key, text]) => {
      const gaps = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');
      return (
        gapsOf(key) === undefined ||
        gaps.toSorted().join() !==
          Object.keys(gapsOf(key) ?? {})
            .toSorted()
            .join()
      );
    });
    expect(odd).toEqual([]);
  });
});

test.each([
  'report:lines',
  'common:wipe',
  'results:skip.none',
  'report:',
  'report:paper',
  'manner:date',
  'constructor',
])('%s is not among them', (key) => {
  expect(gapsOf(key)).toBeUndefined();
});
