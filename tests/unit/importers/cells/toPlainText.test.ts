import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAtWord } from '../../../../src/importers/cells/cutAtWord.ts';
import { splitText } from '../../../../src/importers/cells/splitText.ts';
import { toPlainText } from '../../../../src/importers/cells/toPlainText.ts';
import { toPostcode } from '../../../../src/importers/cells/toPostcode.ts';
import { toWebsite } from '../../../../src/importers/cells/toWebsite.ts';
import { isWebsite } from '../../../../src/loaders/textRules.ts';
import { runs } from '../../../fuzz/runs.ts';

describe('toPlainText', () => {
  test.each([
    ['<p>Hulp bij <b>geld</b>.</p><p>Bel ons.</p>', 'Hulp bij geld. Bel ons.'],
    ['&lt;p&gt;Hulp&lt;/p&gt;', 'Hulp'],
    ['&amp;lt;b&amp;gt;Hulp&amp;lt;/b&amp;gt;', 'Hulp'],
    ['co&ouml;peratie&nbsp;&#233;&#xe9;n', 'coöperatie één'],
    ['<script>alert(1)</script>Hulp<style>p{}</style>', 'Hulp'],
    ['Hulp\u200B \u202Ebij\n\tgeld\u00AD', 'Hulp bij geld'],
    ['minder dan < 1000 en > 500', 'minder dan < 1000 en > 500'],
    ['&#0;&#xD800;&#99999999;x', '&#99999999;x'],
    ['cafe\u0301', 'café'],
  ])('%s becomes «%s»', (text, plain) => {
    expect(toPlainText(text)).toBe(plain);
  });

  test('is quick with hostile text', () => {
    const before = performance.now();
    for (const part of ['<script', '<!--', '<', '&', '&amp;', '&lt;a '])
      toPlainText(part.repeat(1_000_000 / part.length));
    expect(performance.now() - before).toBeLessThan(5000);
  });
});

describe('cutAtWord and splitText', () => {
  test('cut at a word, and leave no comma before the ellipsis', () => {
    expect(cutAtWord('Samen eten, met buren', 13)).toBe('Samen eten…');
  });

  test('never give more than the limit, nor half a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 2, max: 60 }), (text, limit) => {
        const cut = cutAtWord(text, limit);
        expect(cut.length).toBeLessThanOrEqual(limit);
        expect(cut.isWellFormed()).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  test('keep whole sentences in the summary, and the others after it', () => {
    expect(splitText('Samen eten. Elke dag. Ook op zondag, in de zaal.', 25)).toEqual({
      summary: 'Samen eten. Elke dag.',
      rest: 'Ook op zondag, in de zaal.',
    });
  });
});

describe('toWebsite and toPostcode', () => {
  test.each([
    ['https://example.org/a', 'https://example.org/a', false],
    ['http://example.org', 'https://example.org', true],
    ['www.example.org', 'https://www.example.org', true],
    ['//example.org/x', 'https://example.org/x', true],
  ])('%s becomes %s', (text, website, changed) => {
    expect(toWebsite(text)).toEqual({ website, changed });
  });

  test.each([
    'javascript:alert(1)',
    'geen',
    '',
    'https://jan:geheim@example.org',
    'mailto:x@example.org',
    'http:// x.nl',
  ])('«%s» is no website', (text) => {
    expect(toWebsite(text)).toBeUndefined();
  });

  test('gives only what the portal takes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.domain()), (text) => {
        const read = toWebsite(text);
        return read === undefined || isWebsite(read.website);
      }),
      { numRuns: runs },
    );
  });

  test.each([
    ['1292ZA', '1292 ZA'],
    ['1292 za', '1292 ZA'],
    ['1292', '1292'],
    ['0292 ZA', undefined],
    ['1292 Z', undefined],
  ])('postcode %s becomes %s', (text, postcode) => {
    expect(toPostcode(text)).toBe(postcode);
  });
});
