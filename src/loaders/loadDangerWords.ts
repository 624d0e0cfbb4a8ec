import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import type { DangerWords } from '../core/finder/words/dangersInWords.ts';
import { type SafetyKind, safetyKinds } from '../core/questionnaire/Questionnaire.ts';
import { parseJsonFile } from './parseJsonFile.ts';

const word = v.pipe(v.string('text'), v.nonEmpty('text'));
const schema = v.record(v.picklist(safetyKinds, `Write one of ${safetyKinds.join(', ')}.`), v.array(word, 'list'));

/**
 * Reads `danger.json` of every language in this folder, pages or not, and puts them together: people in danger type in
 * their own language. @throws {ContentError} when a kind does not exist or a word is empty
 */
export function loadDangerWords(folder = resolve('locales')): DangerWords {
  const files = readdirSync(folder)
    .sort()
    .map((language) => `${language}/danger.json`);
  const merged: Partial<Record<SafetyKind, string[]>> = {};
  for (const file of files.filter((one) => existsSync(join(folder, one)))) {
    const found = parseJsonFile(`locales/${file}`, readFileSync(join(folder, file), 'utf8'), schema);
    for (const kind of safetyKinds) merged[kind] = [...(merged[kind] ?? []), ...(found[kind] ?? [])];
  }
  return merged;
}
