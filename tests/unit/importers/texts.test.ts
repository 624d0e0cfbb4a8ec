import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spoilerOf } from '../../../src/core/finder/begin/spoilerOf.ts';
import { toEmail, toPhone, toWebsite } from '../../../src/importers/contactText.ts';
import { cutText } from '../../../src/importers/cutText.ts';
import { tidyText } from '../../../src/importers/tidyText.ts';
import { isWebsite } from '../../../src/loaders/textRules.ts';

describe('tidyText', () => {
  test.each([
    ['tags', '<p>Kom <b>langs</b>.<br/>Welkom</p>', 'Kom langs . Welkom'],
    ['signs by name and by number', 'Koffie &amp; thee &#8364;2 caf&eacute;', 'Koffie & thee €2 café'],
    ['tags by name', '&lt;b&gt;Kom&lt;/b&gt;', 'Kom'],
    ['markers', 'Open ###MON### 9:00am ####', 'Open 9:00am'],
    ['code', '<script>alert(1)</script> javascript:alert(1)', 'alert(1) alert(1)'],
  ])('takes out %s, and says so', (_what, given, text) => expect(tidyText(given)).toEqual({ text, hadMarkup: true }));

  test.each([
    ['spaces and lines', ' Kom\r\n\tlangs\u00A0nu ', 'Kom langs nu'],
    ['signs that no one sees', 'Kom\u200B lan\u00ADgs\u0007', 'Kom langs'],
    ['less than', 'kinderen < 12 jaar, # 5', 'kinderen < 12 jaar, # 5'],
    ['Arabic', 'مائدة‌ الجيران', 'مائدة‌ الجيران'],
  ])('leaves a text as it is, but for %s', (_what, given, text) =>
    expect(tidyText(given)).toEqual({ text, hadMarkup: false }),
  );

  test('gives nothing that the site refuses for its letters', () => {
    const part = fc.constantFrom(
      '<',
      '>',
      '</',
      'script',
      '&lt;',
      '&#60;',
      'b',
      '!--',
      ' ',
      'javascript',
      ':',
      '&',
      '#',
      'amp;',
      'x3c;',
      '\u0000',
      '\u202E',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(part, { maxLength: 24 }).map((all) => all.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (given) => {
          expect(spoilerOf(tidyText(given).text)).toBeUndefined();
        },
      ),
    );
  });
});

test.each([
  ['kort', 10, 'kort'],
  ['precies tien', 12, 'precies tien'],
  ['een lange zin, met meer', 16, 'een lange zin…'],
  ['onafgebrokenwoord hier', 12, 'onafgebroke…'],
])('cuts “%s” at %i to “%s”', (text, limit, cut) => expect(cutText(text, limit)).toBe(cut));

describe('toWebsite', () => {
  test.each([
    ['https://example.org/a?b=c', 'https://example.org/a?b=c', undefined],
    ['http://example.org', 'https://example.org', /https:\/\//],
    ['www.example.org', 'https://www.example.org', /https:\/\//],
    ['//example.org/x', 'https://example.org/x', /https:\/\//],
    ['https://a.example.org; https://b.example.org', 'https://a.example.org', /meer dan één/],
  ])('makes %s to %s', (given, text, changed) => {
    const found = toWebsite(given);
    expect(found).toMatchObject({ is: 'good', text });
    expect('changed' in found ? found.changed?.nl : undefined).toEqual(
      changed ? expect.stringMatching(changed) : undefined,
    );
  });

  test.each([
    ['wrong', 'example/counselling'],
    ['wrong', 'example_counselling'],
    ['wrong', 'zie Facebook'],
    ['wrong', false],
    ['wrong', 12345],
    ['wrong', {}],
    ['unusable', 'ftp://example.org'],
    ['unusable', 'http://localhost/x'],
    ['unusable', `https://example.org/${'x'.repeat(200)}`],
    ['absent', null],
    ['absent', ' '],
  ])('says that it is %s: %s', (is, given) => expect(toWebsite(given).is).toBe(is));

  test('gives only what the site takes', () => {
    const part = fc.constantFrom(
      'http',
      'https',
      '://',
      'www.',
      'example',
      '.org',
      '/',
      ' ',
      '@',
      ':',
      '"',
      'javascript:',
      '\\',
      '%',
      '?',
    );
    fc.assert(
      fc.property(
        fc.array(part).map((all) => all.join('')),
        (given) => {
          const found = toWebsite(given);
          if (found.is === 'good') expect([found.text, isWebsite(found.text)]).toEqual([found.text, true]);
        },
      ),
    );
  });
});

test.each([
  [toEmail, 'mailto:loket@example.org', 'loket@example.org'],
  [toEmail, 'a@example.org, b@example.org', 'a@example.org'],
  [toPhone, '"+44 1234 234567"', '+44 1234 234567'],
  [toPhone, 'tel. 012-3456700 tst 12', '012-3456700'],
  [toPhone, '012-3456700 / 012-3456711', '012-3456700'],
  [toPhone, '012/3456700', '012/3456700'],
])('%o reads %s', (read, given, text) => expect(read(given)).toMatchObject({ is: 'good', text }));

test.each([
  [toEmail, 'email-example_com'],
  [toEmail, 12345],
  [toEmail, false],
  [toPhone, 'bel de receptie'],
])('%o finds no address in %s', (read, given) => expect(read(given).is).toBe('wrong'));
