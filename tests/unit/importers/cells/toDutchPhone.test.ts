import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPhone } from '../../../../src/core/finder/begin/contactRules.ts';
import { toDutchPhone } from '../../../../src/importers/cells/toDutchPhone.ts';
import { withoutMobile } from '../../../../src/importers/cells/withoutMobile.ts';
import { runs } from '../../../fuzz/runs.ts';

describe('toDutchPhone', () => {
  test.each([
    ['+31 12 345 6700', '012 345 6700'],
    ['+31-12-3456700', '012-3456700'],
    ['0031123456700', '0123456700'],
    ['+31 (0)12 345 67 00', '012 345 67 00'],
    ['+31 012 3456700', '012 3456700'],
    ['Tel: 012-3456700', '012-3456700'],
    ['+31 800 2000', '0800 2000'],
    ['+31 14 012', '14 012'],
    ['14 0123', '14 0123'],
    ['112', '112'],
    ['(012) 345 67 00', '(012) 345 67 00'],
    ['+32 2 123 45 67', '+32 2 123 45 67'],
  ])('%s is dialled as %s', (text, phone) => {
    expect(toDutchPhone(text)).toEqual({ phone });
  });

  test.each([
    '+31 6 12345678',
    '06-12345678',
    '0031612345678',
    '+31(0)6 1234 5678',
    '(06) 12 34 56 78',
    '31612345678',
    '06 - 12 34 56 78',
    '+31 06 12345678',
  ])('%s is a mobile number', (text) => {
    expect(toDutchPhone(text)).toEqual({ problem: 'mobile' });
  });

  test.each(['bel de receptie', '', '12', '+', '0'.repeat(40)])('«%s» is no number', (text) => {
    expect(toDutchPhone(text)).toEqual({ problem: 'none' });
  });

  test('gives only what the portal takes, and never a mobile number', () => {
    const separated = fc
      .tuple(fc.constantFrom('+31', '0031', '+31 (0)', '0', '06', '+316', ''), fc.stringMatching(/^[\d ()./-]{0,16}$/))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(separated, (text) => {
        const read = toDutchPhone(text);
        if (!('phone' in read)) return true;
        return isPhone(read.phone) && !/^06\d{8}$/.test(read.phone.replaceAll(/\D/g, ''));
      }),
      { numRuns: runs },
    );
  });
});

describe('withoutMobile', () => {
  test.each([
    ['Bel 06-12345678 voor meer', 'Bel … voor meer'],
    ['Bel (06) 12 34 56 78.', 'Bel ….'],
    ['tel.0612345678', 'tel.…'],
    ['+31 6 1234 5678 of +31612345678', '… of …'],
  ])('takes it out of «%s»', (text, rest) => {
    expect(withoutMobile(text)).toBe(rest);
  });

  test.each(['012-3456700', 'IBAN NL06 1234', '2006 12345678901', 'node/5061234567', '0800-0612'])(
    'leaves «%s» alone',
    (text) => {
      expect(withoutMobile(text)).toBeUndefined();
    },
  );
});
