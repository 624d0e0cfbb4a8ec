import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseJsonFile } from '../../../src/loaders/parseJsonFile.ts';
import { problemsOf, spoken } from './problemsOf.ts';

const schema = v.object({ name: v.string('text'), code: v.string('says which one') });
const refused = (text: string) => problemsOf(() => parseJsonFile('portal.json', text, schema)).map(spoken);

describe('parseJsonFile', () => {
  test('gives what the schema gives, with or without a byte order mark', () => {
    expect(parseJsonFile('portal.json', '\uFEFF{"name": "a", "code": "b"}', schema)).toEqual({ name: 'a', code: 'b' });
  });

  test.each([
    ['half a file', '{', /^1 -: .*geen geldige JSON\. Bij teken 2 .*houdt te vroeg op/],
    ['nothing', ' \n', /^- -: Dit bestand is leeg/],
    ['a comma too many', '{\n  "name": "a",\n}', /^2 -: .*Bij teken 14 .*komma te veel/],
    ['a missing comma', '{\n  "name": "a"\n  "code": "b"\n}', /^2 -: .*Bij teken 14 .*ontbreekt een komma/],
    ['curly quotation marks', '{“name”: "a"}', /^1 -: .*Bij teken 2 .*recht dubbel aanhalingsteken/],
    ['a value without quotation marks', '{"name": Jan}', /^1 -: .*Bij teken 10 .*recht dubbel aanhalingsteken/],
    ['a text that does not end', '{\n"name": "a,\n"code": "b"}', /^2 -: .*Bij teken 9 .*sluit niet op dezelfde regel/],
    ['something behind it', '{"name": "a", "code": "b"} x', /^1 -: .*dit kan hier niet staan/],
    ['letters that were lost', '{"name": "a",\n"code": "\uFFFD"}', /^2 -: .*1 keer in dit bestand/],
    ['too much inside each other', '['.repeat(100_000), /^1 -: .*te veel in elkaar/],
  ])('refuses %s and says where', (_what, text, message) => {
    expect(refused(text)).toEqual([expect.stringMatching(message)]);
  });

  test('names every wrong field at once', () => {
    expect(refused('{"name": 1, "code": 2}')).toEqual([
      '1 name: Hier hoort tekst. Schrijf een tekst tussen aanhalingstekens.',
      '1 code: says which one Schrijf het zoals in het voorbeeld.',
    ]);
  });

  test('minds no further fields', () => {
    expect(refused('{"name": "a", "code": "b", "more": 1}')).toEqual([]);
  });
});
