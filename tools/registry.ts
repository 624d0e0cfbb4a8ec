/**
 * Adds what is new in questionnaires and code to questionnaires/registry.json, for the phone code.
 *
 *   npm run registry
 *
 * Earlier lines stay as they are: their numbers stand in codes that people have on their screens. Each sum in registry.sum
 * is over the first so many lines, and a changed line is refused here as by the tests.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RegistryLine } from '../src/core/links/Registry.ts';
import { loadPlan, questionnaireIds } from '../src/loaders/loadQuestionnaires.ts';
import { registryLines } from '../src/loaders/registryLines.ts';
import { brokenSums, sumOf } from '../src/loaders/registrySums.ts';

const FOLDER = join(import.meta.dirname, '..', 'questionnaires');
const [LINES, SUMS] = [join(FOLDER, 'registry.json'), join(FOLDER, 'registry.sum')];

const textOf = (file: string, none: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : none);
const known = JSON.parse(textOf(LINES, '[]')) as RegistryLine[];
const sums = textOf(SUMS, '');
const broken = brokenSums(known, sums);
if (broken.length > 0) {
  console.error(`Lines that stood in the registry were changed. Put them back first:\n${broken.join('\n')}`);
  process.exit(1);
}
const ours = questionnaireIds().filter((id) => existsSync(join(FOLDER, id)));
const added = registryLines(
  known,
  ours.map((id) => loadPlan(id, 'nl').questionnaire),
);
if (added.length > 0) {
  const lines = [...known, ...added];
  writeFileSync(LINES, `[\n${lines.map((line) => `  ${JSON.stringify(line)}`).join(',\n')}\n]\n`);
  writeFileSync(SUMS, `${sums}${sumOf(lines)}\n`);
}
console.log(`${added.length} lines added, ${known.length + added.length} in all`);
