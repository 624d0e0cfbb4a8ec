import i18next, { type i18n } from 'i18next';
import type { Strings } from './format.ts';
import type { MessageKey } from './keys.ts';
import type { Language } from './languages.ts';
import { languages } from './languages.ts';

type Topic = Record<string, string>;

/** Files beside the texts that are none: who looked at them, what people type to find a service, and its words for our terms. */
const noTopics: readonly string[] = ['review', 'synonyms', 'danger', 'glossary', 'wordForms'];

const files = import.meta.glob<Topic>('../../locales/*/*.json', { eager: true, import: 'default' });

/** All texts: language, topic, key. */
export const resources: Readonly<Record<string, Record<string, Topic>>> = readResources();

function readResources(): Record<string, Record<string, Topic>> {
  const found: Record<string, Record<string, Topic>> = Object.fromEntries(languages.map((language) => [language, {}]));
  for (const [path, texts] of Object.entries(files)) {
    const [language = '', topic = ''] = path
      .replace(/^.*locales\//, '')
      .replace('.json', '')
      .split('/');
    const topics = found[language];
    // A language that no page is in may have synonyms already.
    if (topics && !noTopics.includes(topic)) topics[topic] = texts;
  }
  return found;
}

/** Whether someone from outside put their name to every topic of this language; until then each page says so. */
export function isReviewed(language: Language): boolean {
  const [, review = {}] = Object.entries(files).find(([path]) => path.endsWith(`/${language}/review.json`)) ?? [];
  return Object.keys(resources[language] ?? {}).every((topic) => (review[topic] ?? 'nobody') !== 'nobody');
}

const instances = new Map<string, i18n>();

/** One i18next instance per language, for the build alone; a missing key stops it. */
export function instanceFor(language: Language): i18n {
  const known = instances.get(language);
  if (known) return known;
  const instance = i18next.createInstance();
  instance.init({
    lng: language,
    fallbackLng: false,
    ns: Object.keys(resources['nl'] ?? {}),
    resources: { [language]: resources[language] ?? {} },
    initAsync: false,
    keySeparator: false,
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_languages, topic, key) => {
      throw new Error(`locales/${language}/${topic}.json has no “${key}”: add it, or mend the key`);
    },
  });
  instances.set(language, instance);
  return instance;
}

export type Translate = (key: MessageKey, params?: Record<string, string | number>) => string;

/** The texts of one language for Astro pages, by typed key. */
export function translator(language: Language): Translate {
  const t = instanceFor(language).t;
  return (key, params) => t(key as string, params ?? {}) as string;
}

const pluralForm = /_(zero|one|two|few|many|other)$/;

/** The sentences that an island needs, plural forms included, for the data block. A gap stops the build. */
export function pickStrings(language: Language, keys: readonly MessageKey[]): Strings {
  const picked: Record<string, string> = {};
  for (const key of keys) {
    const [topic = '', name = ''] = key.split(':');
    const texts = resources[language]?.[topic] ?? {};
    const names = Object.keys(texts).filter((one) => one === name || one.replace(pluralForm, '') === name);
    if (names.length === 0)
      throw new Error(`locales/${language}/${topic}.json has no “${name}”: add it, or mend the key`);
    for (const one of names) picked[`${topic}:${one}`] = texts[one] ?? '';
  }
  return picked;
}

/** Every sentence of these topics, for islands that are led by what the core emits. */
export function topicStrings(language: Language, topics: readonly string[]): Strings {
  const picked: Record<string, string> = {};
  for (const topic of topics) {
    const texts = resources[language]?.[topic];
    if (!texts) throw new Error(`locales/${language}/${topic}.json is missing: add it`);
    for (const [name, text] of Object.entries(texts)) picked[`${topic}:${name}`] = text;
  }
  return picked;
}
