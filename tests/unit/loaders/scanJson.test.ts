import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanJson } from '../../../src/loaders/scanJson.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('scanJson', () => {
  test('knows the line of every value', () => {
    const { lines } = scanJson('{\n "a": [1,\n  {"b": "x"}],\n\n "c": null\n}');
    expect(Object.fromEntries(lines)).toEqual({ '': 1, a: 2, 'a.0': 2, 'a.1': 3, 'a.1.b': 3, c: 5 });
  });

  test('knows fields that are there twice, in one thing and not in two', () => {
    expect(scanJson('{"a": {"b": 1,\n"b": 2}, "c": {"b": 1}, "a": 2}').doubles).toEqual([
      { path: 'a.b', line: 2 },
      { path: 'a', line: 2 },
    ]);
    expect(scanJson('[{"a": {"x": 1}, "b": 2}, {"a": 1, "b": {"a": 3}}]').doubles).toEqual([]);
  });

  test('takes what the engine takes', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat({ max: 3 }), (text, spaces) => {
        expect(scanJson(JSON.stringify(JSON.parse(text), null, spaces)).fault).toBeUndefined();
      }),
    );
  });

  test('refuses what the engine refuses, and nothing else, when one character is changed', () => {
    const change = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '{', '}', ']', '\\', '0', '-', 'e', '\n'),
    );
    fc.assert(
      fc.property(change, ([json, place, by]) => {
        const at = place % (json.length + 1);
        const text = json.slice(0, at) + by + json.slice(at + 1);
        expect(scanJson(text).fault === undefined, text).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });
});
