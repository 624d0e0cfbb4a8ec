import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { apartDomains, type LifeDomain } from '../../src/core/domains.ts';
import { createSay, type Say, type Strings } from '../../src/i18n/format.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { mannerStrings } from '../../src/i18n/manner.ts';

type Words = Record<string, string>;
type Element = {
  name: string;
  title: Words;
  description?: Words;
  choices?: { value: string | number; text: Words }[];
  elements?: Element[];
  noneText?: Words;
  dontKnowText?: Words;
  refuseText?: Words;
};
type Survey = { title: Words; description: Words; pages: { name: string; title: Words; elements: Element[] }[] };
type Portal = {
  exitUrl: string;
  desk: { name: Words; address: Words; phone: string; email: string; hours: string };
  notice: Words;
  clientSupport: { name: Words; phone: string; text: Words };
  contact: { email: string };
};
type Helplines = {
  lines: { id: string; name: Words }[];
  kinds: Record<string, string[]>;
  always: string[];
};

const root = resolve(import.meta.dirname, '../..');
const readJson = <T>(...path: string[]): T => JSON.parse(readFileSync(join(root, ...path), 'utf8')) as T;

export const questionnaireId = 'self-reliance-matrix';
export const parentingId = 'parenting';
export const surveys: Readonly<Record<string, Survey>> = Object.fromEntries(
  readdirSync(join(root, 'questionnaires'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, readJson<Survey>('questionnaires', name, 'survey.json')]),
);
export const helplines = readJson<Helplines>('src', 'content', 'demo', 'helplines.json');
export const portal = readJson<Portal>('src', 'content', 'demo', 'portal.json');
export const { exitUrl } = portal;

const pagesOf = (id: string) => surveys[id]?.pages ?? [];

/** What the steps of a questionnaire are about, in its own order. */
export const stepsOf = (id: string): string[] => pagesOf(id).map((page) => page.name);

/** Life domains that the questionnaire asks about, in its own order. */
export const topics = stepsOf(questionnaireId);

/** The four parts of the questionnaire about raising children. */
export const parentingParts = stepsOf(parentingId);

const isApart = (domain: string) => apartDomains.includes(domain as LifeDomain);

/** Topics that one button chooses together. */
export const everyday = topics.filter((domain) => !isApart(domain));

/** Topics that have to be chosen one by one. */
export const apart = topics.filter(isApart);

/** Topics as they stand on the page that offers them. */
export const offered = [...everyday, ...apart];

function stringsOf(language: Language): Strings {
  const strings: Words = {};
  for (const file of readdirSync(join(root, 'locales', language))) {
    const texts = readJson<Words>('locales', language, file);
    for (const [key, value] of Object.entries(texts)) strings[`${basename(file, '.json')}:${key}`] = value;
  }
  return strings;
}

const voices = Object.fromEntries(
  languages.map((language) => [language, createSay(language, { ...stringsOf(language), ...mannerStrings(language) })]),
) as Record<Language, Say>;

/** The sentence of locales/<language>/<topic>.json, so that a better wording never breaks a test. */
export const text = (language: Language, key: string, params?: Parameters<Say>[1]): string =>
  voices[language](key, params);

export const domainName = (language: Language, domain: string): string => text(language, `domains:${domain}.name`);

const flat = (one: Element): Element[] => [one, ...(one.elements ?? [])];
const pages = Object.values(surveys).flatMap((survey) => survey.pages);
const elements = pages.flatMap((page) => page.elements.flatMap(flat));

function elementOf(name: string): Element {
  const found = elements.find((element) => element.name === name);
  if (!found) throw new Error(`No questionnaire has ${name}`);
  return found;
}

export const titleOfQuestionnaire = (id: string, language: Language): string => surveys[id]?.title[language] ?? '';

export type Part = 'level' | 'felt' | 'more' | 'who' | 'wish' | 'talk' | 'note';

/** `home-relations` and `wish` to the name of that question or panel. */
export const nameOf = (domain: string, part: Part): string => `${domain.replaceAll('-', '_')}_${part}`;

export const titleOf = (language: Language, domain: string, part: Part): string =>
  elementOf(nameOf(domain, part)).title[language] ?? '';

export const topicTitle = (language: Language, domain: string): string =>
  pages.find((page) => page.name === domain)?.title[language] ?? '';

/** What stands beside a radio button or box; the three ways to skip included. */
export function choiceText(language: Language, domain: string, part: Part, value: string | number): string {
  const element = elementOf(nameOf(domain, part));
  const special = { none: element.noneText, dontknow: element.dontKnowText, refused: element.refuseText };
  const words =
    special[value as keyof typeof special] ?? element.choices?.find((choice) => choice.value === value)?.text;
  if (!words) throw new Error(`${element.name} has no choice ${value}`);
  return words[language] ?? '';
}

/** Everything that a questionnaire says: its pages, questions, help and choices, the ways to skip included. */
export function everySentence(id: string, language: Language): string[] {
  const said = pagesOf(id).flatMap((page) => [page.title, ...page.elements.flatMap(flat).flatMap(sentencesOf)]);
  return said.flatMap((words) => words?.[language] ?? []);
}

/** What a step says that is not folded away, in order. */
export function openSentences(id: string, step: string, language: Language): string[] {
  const page = pagesOf(id).find(({ name }) => name === step);
  const open = page?.elements.filter((element) => !element.elements) ?? [];
  return [page?.title, ...open.flatMap(sentencesOf)].flatMap((words) => words?.[language] ?? []);
}

function sentencesOf(one: Element): (Words | undefined)[] {
  const skips = [one.noneText, one.dontKnowText, one.refuseText];
  const isPanel = one.elements !== undefined;
  const title = isPanel ? [] : [one.title, one.description];
  return [...title, ...(one.choices ?? []).map((choice) => choice.text), ...skips];
}

/** Names of helplines in the order of a kind of danger, or of those that always stand there. */
export function helplineNames(language: Language, kind: string): string[] {
  const ids = kind === 'always' ? helplines.always : (helplines.kinds[kind] ?? []);
  return ids.map((id) => helplines.lines.find((line) => line.id === id)?.name[language] ?? id);
}

/** The kind of danger that level 1 of a domain speaks of (house rule 6.8). */
export function dangerOf(domain: string, id = questionnaireId): string {
  type Meaning = Record<string, { safety?: Record<string, string> }>;
  const { meaning } = readJson<{ meaning: Meaning }>('questionnaires', id, 'about.json');
  return meaning[nameOf(domain, 'level')]?.safety?.['1'] ?? '';
}
