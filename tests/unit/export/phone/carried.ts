import { readFileSync } from 'node:fs';
import { acceptFile } from '../../../../src/core/file/acceptFile.ts';
import { packNotebook } from '../../../../src/core/file/packNotebook.ts';
import type { Carried } from '../../../../src/core/file/phoneCode.ts';
import { withoutParts } from '../../../../src/core/file/phoneParts.ts';
import type { Packed } from '../../../../src/core/links/Packed.ts';
import type { NotebookContext } from '../../../../src/core/notebook/acceptNotebook.ts';
import { phoneRegistry } from '../../../../src/export/phone/phoneRegistry.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { loadPlans } from '../../../../src/loaders/loadQuestionnaires.ts';

const questionnaires = loadPlans('nl').map(({ questionnaire }) => questionnaire);

export const context: NotebookContext = { questionnaires, languages, language: 'nl' };

export const personas = [
  'all-fine',
  'all-level-1',
  'carer-worn-out',
  'everything-skipped',
  'money-and-debts',
  'newcomer',
  'violence-at-home',
  'young-parent',
];

/** What one of our personas carries from a kiosk to a phone. */
export function carriedBy(persona: string, left: Carried['left'] = []): Carried {
  const file = acceptFile(context, readFileSync(`tests/personas/${persona}/keep-file.json`, 'utf8'));
  if (!file.ok) throw new Error(`${persona}: ${file.problem}`);
  return { notebook: withoutParts(questionnaires, file.notebook, left), savedOn: file.savedOn, left };
}

export function packedBy(persona: string, left: Carried['left'] = []): Packed {
  return packNotebook(phoneRegistry, carriedBy(persona, left));
}
