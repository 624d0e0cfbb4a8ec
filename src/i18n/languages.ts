/**
 * The languages of this edition, each in its own words for people who read no other. Dutch comes first: it is the source
 * of every text. To add one is a line here and a folder in `locales` (docs/vertalen.md).
 */
export const languageNames = {
  nl: 'Nederlands',
  en: 'English',
  ar: 'العربية',
  tr: 'Türkçe',
  pl: 'Polski',
  uk: 'Українська',
} as const;

export type Language = keyof typeof languageNames;

/** Their codes (BCP 47). Which of them a municipality shows, portal.json says (`loaders/siteLanguages.ts`). */
export const languages = Object.keys(languageNames) as readonly Language[];

/** How days, numbers and lists are written: English as it is written in Europe. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

const rightToLeft: readonly string[] = ['ar', 'fa', 'he', 'ur'];

export function dirOf(language: string): 'rtl' | 'ltr' {
  return rightToLeft.includes(language) ? 'rtl' : 'ltr';
}
