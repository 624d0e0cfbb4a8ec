import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { createSay, type Say, type Strings } from '../../src/i18n/format.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';

type Words = Record<string, string>;
type Element = {
  name: string;
  title: Words;
  choices?: { value: string | number; text: Words }[];
  elements?: Element[];
  noneText?: Words;
  dontKnowText?: Words;
  refuseText?: Words;
};
type Survey = { title: Words; pages: { name: string; title: Words; elements: Element[] }[] };
type Helplines = {
  lines: { id: string; name: Words }[];
  kinds: Record<string, string[]>;
  always: string[];
};

const root = resolve(import.meta.dirname, '../..');
const readJson = <T>(...path: string[]): T => JSON.parse(readFileSync(join(root, ...path), 'utf8')) as T;

export const questionnaireId = 'self-reliance-matrix';
export const survey = readJson<Survey>('questionnaires', questionnaireId, 'survey.json');
export const helplines = readJson<Helplines>('src', 'content', 'demo', 'helplines.json');
export const exitUrl = readJson<{ exitUrl: string }>('src', 'content', 'demo', 'portal.json').exitUrl;

/** Life domains that the questionnaire asks about, in its own order. */
export const topics = survey.pages.map((page) => page.name);

function stringsOf(language: Language): Strings {
  const strings: Words = {};
  for (const file of readdirSync(join(root, 'locales', language))) {
    const texts = readJson<Words>('locales', language, file);
    for (const [key, value] of Object.entries(texts)) strings[`${basename(file, '.json')}:${key}`] = value;
  }
  return strings;
}

const voices = Object.fromEntries(
  languages.map((language) => [language, createSay(language, stringsOf(language))]),
) as Record<Language, Say>;

/** The sentence of locales/<language>/<topic>.json, so that a better wording never breaks a test. */
export const text = (language: Language, key: string, params?: Parameters<Say>[1]): string =>
  voices[language](key, params);

export const domainName = (language: Language, domain: string): string => text(language, `domains:${domain}.name`);

const elements = survey.pages.flatMap((page) => page.elements.flatMap((one) => [one, ...(one.elements ?? [])]));

function elementOf(name: string): Element {
  const found = elements.find((element) => element.name === name);
  if (!found) throw new Error(`The questionnaire has no ${name}`);
  return found;
}

export type Part = 'level' | 'more' | 'who' | 'wish' | 'talk' | 'note';

/** `home-relations` and `wish` to the name of that question or panel. */
export const nameOf = (domain: string, part: Part): string => `${domain.replaceAll('-', '_')}_${part}`;

export const titleOf = (language: Language, domain: string, part: Part): string =>
  elementOf(nameOf(domain, part)).title[language] ?? '';

export const topicTitle = (language: Language, domain: string): string =>
  survey.pages.find((page) => page.name === domain)?.title[language] ?? '';

/** What stands beside a radio button or box; the three ways to skip included. */
export function choiceText(language: Language, domain: string, part: Part, value: string | number): string {
  const element = elementOf(nameOf(domain, part));
  const special = { none: element.noneText, dontknow: element.dontKnowText, refused: element.refuseText };
  const words =
    special[value as keyof typeof special] ?? element.choices?.find((choice) => choice.value === value)?.text;
  if (!words) throw new Error(`${element.name} has no choice ${value}`);
  return words[language] ?? '';
}

/** Names of helplines in the order of a kind of danger, or of those that always stand there. */
export function helplineNames(language: Language, kind: string): string[] {
  const ids = kind === 'always' ? helplines.always : (helplines.kinds[kind] ?? []);
  return ids.map((id) => helplines.lines.find((line) => line.id === id)?.name[language] ?? id);
}

/** The kind of danger that level 1 of a domain speaks of (house rule 6.8). */
export function dangerOf(domain: string): string {
  type Meaning = Record<string, { safety?: Record<string, string> }>;
  const { meaning } = readJson<{ meaning: Meaning }>('questionnaires', questionnaireId, 'about.json');
  return meaning[nameOf(domain, 'level')]?.safety?.['1'] ?? '';
}
