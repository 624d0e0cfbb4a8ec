import type { Strings } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import { topicStrings } from '../i18n/translate.ts';
import { answerStrings } from './answerStrings.ts';
import { loadPlans } from './loadQuestionnaires.ts';

/** What holds two notebooks against each other says: names of topics, levels in a sentence, and how something feels. */
export function compareStrings(language: Language): Strings {
  const said = /^(domains:.+\.name|results:(.+\.level|skip)\.\w+)$/;
  const topics = Object.entries(topicStrings(language, ['domains', 'results'])).filter(([key]) => said.test(key));
  return { ...Object.fromEntries(topics), ...answerStrings(loadPlans(language), 'compare') };
}
