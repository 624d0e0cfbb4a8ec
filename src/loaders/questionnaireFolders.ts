import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readFolders } from './settings.ts';

/**
 * Where questionnaires stand: ours, and those of the municipality, such as an instrument that it holds a licence for, in
 * `questionnaires/` of its content folder.
 */
export function foldersOfQuestionnaires(): string[] {
  const { contentFolder, moreQuestionnaires } = readFolders();
  const others = [join(contentFolder, 'questionnaires'), ...moreQuestionnaires].filter((folder) => existsSync(folder));
  return [resolve('questionnaires'), ...others];
}

/** Ours have at most 0.2. */
export const maxQuestionnaireMegabytes = 2;

/**
 * A file of a questionnaire as text.
 * @throws when it is larger than 2 MB, or when two folders have a questionnaire of this name: they would get each other's answers
 */
export function readQuestionnaireFile(id: string, file: string): string {
  const [first, second] = foldersOfQuestionnaires().filter((folder) => existsSync(join(folder, id)));
  if (first && second) throw new Error(`${id} stands in ${first} and in ${second}: give one of them another name`);
  const path = join(first ?? 'questionnaires', id, file);
  if (statSync(path).size > maxQuestionnaireMegabytes * 1024 * 1024) {
    throw new Error(`${path} is larger than ${maxQuestionnaireMegabytes} MB: take out what does not belong in it`);
  }
  return readFileSync(path, 'utf8');
}
