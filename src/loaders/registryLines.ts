import { lifeDomains } from '../core/domains.ts';
import { phoneParts } from '../core/file/phoneParts.ts';
import { type AnswerForm, type RegistryLine, readRegistry } from '../core/links/Registry.ts';
import { occasions, startRoutes } from '../core/links/start/StartLink.ts';
import { authors } from '../core/notebook/Notebook.ts';
import { gifts, rings, tieKinds } from '../core/plan/Circle.ts';
import { sectionIds, talkKinds, wordsIds } from '../core/plan/talkParts.ts';
import type { Question, Questionnaire } from '../core/questionnaire/Questionnaire.ts';
import { languages } from '../i18n/languages.ts';

/** Names of ticks before their colon. One that is missing here travels in full. */
const ticks = [
  'level',
  'note',
  'strengths',
  'strong-theme',
  'said',
  'matters',
  'theme-wish',
  'wish',
  'fact',
  'talk',
  'circle',
  'idea',
  'agreement',
];

const forms: Partial<Record<Question['kind'], AnswerForm>> = {
  checkbox: 'some',
  comment: 'words',
  text: 'words',
  date: 'words',
  number: 'words',
};

/**
 * The lines that must still be added to the registry for these questionnaires and for all lists of the code, each with
 * only what is new. Order within a list is that of today; what stands in the registry keeps its place.
 */
export function registryLines(
  known: readonly RegistryLine[],
  questionnaires: readonly Questionnaire[],
): RegistryLine[] {
  const registry = readRegistry(known);
  const lists = { author: authors, language: languages, domain: lifeDomains, tie: tieKinds, ring: rings.map(String) };
  const ofTalk = { gift: gifts, talk: talkKinds, section: sectionIds, words: wordsIds, part: phoneParts, tick: ticks };
  const ofStart = { questionnaire: questionnaires.map(({ id }) => id), occasion: occasions, route: startRoutes };
  const listed = Object.entries<readonly string[]>({ ...lists, ...ofTalk, ...ofStart }).flatMap(
    ([name, values]): RegistryLine[] => {
      const added = values.filter((value) => !registry.listOf(name).includes(value));
      return added.length > 0 ? [[name, ...added]] : [];
    },
  );
  const asked = questionnaires.flatMap(({ id, questions }) =>
    questions.flatMap((question): RegistryLine[] => {
      const before = registry.questions.find((one) => one.questionnaire === id && one.name === question.name);
      const added = valuesOf(question).filter((value) => !before?.values.includes(value));
      const form = before?.form ?? forms[question.kind] ?? 'one';
      return before && added.length === 0 ? [] : [[`${id}/${question.name}`, form, ...added]];
    }),
  );
  return [...listed, ...asked];
}

function valuesOf({ values, sides }: Question): (string | number | boolean)[] {
  return [...new Set([...values, ...(sides ?? [])])];
}
