import { asksTopics, domainsOf } from '../../../../src/core/questionnaire/stepsOf.ts';
import { phoneRegistry } from '../../../../src/export/phone/phoneRegistry.ts';
import { createSay } from '../../../../src/i18n/format.ts';
import { dirOf, type Language, languageNames, languages } from '../../../../src/i18n/languages.ts';
import { mannerStrings } from '../../../../src/i18n/manner.ts';
import { pickStrings, translator } from '../../../../src/i18n/translate.ts';
import { registered } from '../../../../src/islands/linkbuilder/registered.ts';
import { citizenTexts } from '../../../../src/islands/linkbuilder/texts.ts';
import type { BuilderContext } from '../../../../src/islands/linkbuilder/tidyStart.ts';
import type { Voice } from '../../../../src/islands/linkbuilder/Voice.ts';
import { loadContent } from '../../../../src/loaders/loadContent.ts';
import { loadPlans } from '../../../../src/loaders/loadQuestionnaires.ts';
import { loadOrganisations, loadPresets } from '../../../../src/loaders/loadStarts.ts';

const plans = loadPlans('nl').map(({ questionnaire }) => questionnaire);
const asking = plans.filter(asksTopics);
const topics = asking.flatMap(domainsOf);

/** What the demonstration offers, as its page carries it. */
export const context: BuilderContext = registered(
  {
    languages,
    organisations: loadOrganisations('nl').map(({ code }) => code),
    questionnaires: plans.map(({ id }) => id),
    asking: asking.map(({ id }) => id),
    topics,
    presets: loadPresets('nl'),
  },
  phoneRegistry,
);

export function voiceOf(language: Language): Voice {
  const { portal } = loadContent();
  return {
    language,
    dir: dirOf(language),
    name: languageNames[language],
    say: createSay(language, { ...pickStrings(language, citizenTexts), ...mannerStrings(language) }),
    organisations: Object.fromEntries(loadOrganisations(language).map(({ code, name }) => [code, name])),
    questionnaires: Object.fromEntries(
      loadPlans(language).map(({ questionnaire, title }) => [questionnaire.id, title]),
    ),
    topics: Object.fromEntries(topics.map((topic) => [topic, translator(language)(`domains:${topic}.name`)])),
    desk: portal.desk.name[language] ?? '',
    phone: portal.desk.phone,
  };
}
