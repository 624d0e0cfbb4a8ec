import { readFileSync } from 'node:fs';
import type { Language } from '../../src/i18n/languages.ts';
import { slugOf } from '../../src/i18n/routes.ts';
import { loadPlan, mainQuestionnaire } from '../../src/loaders/loadQuestionnaires.ts';

/** A page as someone sees it who has filled in something, and words that stand there only then. */
export interface Visit {
  readonly path: string;
  readonly text: string;
  /** What stands in this tab's storage. */
  readonly notebook: unknown;
}

/** The persona writes Arabic; for a Dutch page the same things are said in Dutch. */
const dutch = { note: 'Ik wil met rust de post openen.', question: 'Ik wil zelf mijn geld regelen.' };

function personaIn(language: Language) {
  const persona = JSON.parse(readFileSync('tests/personas/money-and-debts/persona.json', 'utf8'));
  const answers = persona.answers[mainQuestionnaire];
  const own =
    language === 'nl' ? dutch : { note: String(answers.finances_note), question: String(persona.plan.question) };
  answers.finances_note = own.note;
  return { own, notebook: { ...persona, language, plan: { question: own.question } } };
}

/** The five pages that a visit leads along: home, the first question, result, nearby and what to take along. */
export function visitsIn(language: Language): { home: Visit; question: Visit; rest: readonly Visit[] } {
  const { own, notebook } = personaIn(language);
  const say = (topic: string, key: string): string =>
    JSON.parse(readFileSync(`locales/${language}/${topic}.json`, 'utf8'))[key];
  const [first] = loadPlan(mainQuestionnaire, language).screens;
  const at = (route: Parameters<typeof slugOf>[0]) => `${language}/${slugOf(route, language, mainQuestionnaire)}/`;
  return {
    home: { path: `${language}/`, text: say('home', 'resume'), notebook },
    question: { path: `${at('questionnaire')}#1`, text: first?.items[0]?.title ?? '', notebook },
    rest: [
      { path: at('result'), text: own.note, notebook },
      { path: at('nearby'), text: say('nearby', 'why'), notebook },
      { path: at('report'), text: own.question, notebook },
    ],
  };
}
