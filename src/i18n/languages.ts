/** Languages of this edition; `nl` comes first because it is the source of every text. */
export const languages = ['nl', 'en', 'ar'] as const;
export type Language = (typeof languages)[number];

/** Each language in its own words, for people who read no other. */
export const languageNames: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  en: 'English',
  ar: 'العربية',
};

/** How days, numbers and lists are written: English as it is written in Europe. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

const rightToLeft: readonly string[] = ['ar', 'fa', 'he', 'ur'];

export function dirOf(language: string): 'rtl' | 'ltr' {
  return rightToLeft.includes(language) ? 'rtl' : 'ltr';
}
