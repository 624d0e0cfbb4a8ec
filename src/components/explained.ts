import { explain } from '../i18n/hardWords.ts';
import type { Language } from '../i18n/languages.ts';
import { path } from '../i18n/routes.ts';
import { translator } from '../i18n/translate.ts';
import type { ExplainedTexts } from '../ui/Explained.tsx';

/**
 * What `ui/Explained` needs for these texts.
 * @param sections the texts of each section by name, or by `topic:key` for an island; a name stands in one section
 */
export function explained(language: Language, sections: readonly Readonly<Record<string, string>>[]): ExplainedTexts {
  const t = translator(language);
  const note = { close: t('words:close'), all: t('words:all'), list: path('words', language) };
  return { ...explain(language, sections), note };
}

/** The small steps of the results: those of one life domain that fit one answer are a section. */
export function explainedSteps(language: Language, results: Readonly<Record<string, string>>): ExplainedTexts {
  const steps = Object.entries(results).filter(([key]) => key.includes('.step.'));
  const sections = Map.groupBy(steps, ([key]) => key.replace(/\.\d$/, ''));
  return explained(
    language,
    [...sections.values()].map((texts) => Object.fromEntries(texts)),
  );
}
