import { expect, test } from 'vitest';
import { noPdf, type PdfAction, reducePdf } from '../../../../src/islands/share/pdf/PdfState.ts';

const made = { bytes: new Uint8Array(), pages: 3, missing: ['☃'] };
const after = (...actions: PdfAction[]) => actions.reduce(reducePdf, noPdf);

test('a PDF is begun, made step by step, and handed out with what is missing in it', () => {
  const steps: PdfAction[] = [{ type: 'began' }, { type: 'step', done: 1, of: 3 }];
  expect(after(...steps).stage).toEqual({ is: 'busy', done: 1, of: 3 });
  expect(after(...steps, { type: 'made', made }).stage).toEqual({ is: 'done', pages: 3, missing: ['☃'] });
});

test.each(['stopped', 'failed'] as const)('one that was %s says so', (type) => {
  expect(after({ type: 'began' }, { type }).stage).toEqual({ is: type });
});

test('other letters or another paper make what was handed out an old one', () => {
  expect(after({ type: 'made', made }, { type: 'chose', letters: 'large' })).toEqual({
    letters: 'large',
    withAll: false,
    stage: { is: 'none' },
  });
  expect(after({ type: 'chose', letters: 'large' }, { type: 'made', made }, { type: 'changed' })).toEqual({
    letters: 'large',
    withAll: false,
    stage: { is: 'none' },
  });
});

test('all that was filled in goes along only for who asks, and makes an earlier file an old one', () => {
  expect(noPdf.withAll).toBe(false);
  expect(after({ type: 'made', made }, { type: 'packed', withAll: true })).toEqual({
    letters: 'normal',
    withAll: true,
    stage: { is: 'none' },
  });
});
