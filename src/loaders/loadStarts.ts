import type { Organisation } from '../core/links/start/Organisation.ts';
import type { Preset } from '../core/links/start/Preset.ts';
import type { Language } from '../i18n/languages.ts';
import { loadContent } from './loadContent.ts';
import { questionnaireIds } from './loadQuestionnaires.ts';
import { textIn } from './textIn.ts';

/** The organisations of the municipality's file, with their names in this language. */
export function loadOrganisations(language: Language): Organisation[] {
  return loadContent().portal.organisations.map(({ code, name, signKeys, sealKey }) => ({
    code,
    name: textIn(name, language),
    signKeys,
    sealKey,
  }));
}

/** The presets of the municipality's file. @throws when one names a questionnaire that this build does not have */
export function loadPresets(language: Language): Preset[] {
  return loadContent().portal.presets.map(({ number, name, organisation = 0, occasion, day = '', ...link }) => {
    const unknown = link.questionnaires.find((id) => !questionnaireIds().includes(id));
    if (unknown !== undefined) {
      throw new Error(
        `portal.json: klaargezet nummer ${number} noemt de vragenlijst “${unknown}”, en die is er niet. Kies uit ${questionnaireIds().join(', ')}.`,
      );
    }
    return { number, name: textIn(name, language), link: { ...link, language, organisation, occasion, day } };
  });
}
