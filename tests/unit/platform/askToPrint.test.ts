// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { askToPrint } from '../../../src/platform/askToPrint.ts';

vi.mock('../../../src/platform/measurePrint.ts', () => ({ measurePrint: () => 3 }));

const print = vi.fn();
const press = (id: string) => document.getElementById(id)?.click();
const isOpen = () => document.querySelector('dialog')?.open;

beforeEach(() => {
  print.mockReset();
  document.body.innerHTML = `<dialog id="print-question"><strong id="print-sheets"></strong>
    <button id="print-yes"></button><button id="print-no"></button></dialog>`;
});

test('says how many sheets come, with the cover, and prints after the yes alone', () => {
  askToPrint(print);
  expect(document.getElementById('print-sheets')?.textContent).toBe('4');
  expect(isOpen()).toBe(true);
  expect(print).not.toHaveBeenCalled();
  press('print-yes');
  expect(isOpen()).toBe(false);
  expect(print).toHaveBeenCalledTimes(1);
});

test('prints nothing after a no, and once after a no and a yes', () => {
  askToPrint(print);
  press('print-no');
  expect(isOpen()).toBe(false);
  expect(print).not.toHaveBeenCalled();
  askToPrint(print);
  press('print-yes');
  expect(print).toHaveBeenCalledTimes(1);
});

test('prints nothing where nobody can be asked', () => {
  document.body.innerHTML = '';
  askToPrint(print);
  expect(print).not.toHaveBeenCalled();
});
