import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../core/isRecord.ts';
import { limitOfField } from '../loaders/parsePortal.ts';
import { serviceFiles } from '../loaders/serviceFiles.ts';
import { servicesFile } from './servicesFile.ts';
import { spokenFile } from './spokenFile.ts';
import type { TextFile } from './TextUnit.ts';
import { topicFile } from './topicFile.ts';

/** Where texts are: the project, and what a municipality brings. */
export interface TextFolders {
  readonly root: string;
  readonly content: string;
}

/** Files of `locales` that a language has for itself: who looked at it, what people type, its words for our terms. */
const noTopics: readonly string[] = ['review', 'synonyms', 'danger', 'glossary', 'wordForms'];

/** All texts of the portal in one language, by file, in the order in which a translator meets them. */
export function readTexts({ root, content }: TextFolders, language: string): readonly TextFile[] {
  return [...topics(root, language), ...questionnaires(root, language), ...municipality(content, language)];
}

/** The topics of `locales`, as their Dutch files name them. */
export function topicNames(root: string): readonly string[] {
  const files = readdirSync(join(root, 'locales/nl')).map((file) => file.replace(/\.json$/, ''));
  return files.filter((name) => !noTopics.includes(name)).sort();
}

function topics(root: string, language: string): TextFile[] {
  const review = readJson(join(root, 'locales', language, 'review.json'));
  return topicNames(root).map((topic) => {
    const fileIn = (one: string) => join(root, 'locales', one, `${topic}.json`);
    const path = fileIn(language);
    return topicFile({
      path,
      topic,
      language,
      dutch: readJson(fileIn('nl')),
      english: readJson(fileIn('en')),
      own: readJson(path),
      text: existsSync(path) ? readFileSync(path, 'utf8') : undefined,
      review: review[topic] ?? 'nobody',
    });
  });
}

function questionnaires(root: string, language: string): TextFile[] {
  const folders = readdirSync(join(root, 'questionnaires'), { withFileTypes: true }).filter((one) => one.isDirectory());
  return folders.flatMap(({ name }) => {
    const about: unknown = JSON.parse(readFileSync(join(root, 'questionnaires', name, 'about.json'), 'utf8'));
    const reviewed = isRecord(about) && isRecord(about['reviewed']) ? about['reviewed'][language] : undefined;
    const review = typeof reviewed === 'string' ? reviewed : 'nobody';
    return ['survey', 'about'].map((one) => spoken(root, `questionnaires/${name}/${one}.json`, '', language, review));
  });
}

function municipality(content: string, language: string): TextFile[] {
  const own = ['portal.json', 'helplines.json'].map((file) =>
    spoken(content, file, 'municipality/', language, undefined, limitOfField),
  );
  const lists = serviceFiles(content).map((file) => {
    const path = join(content, file);
    return servicesFile(path, file, language, readFileSync(path, 'utf8'));
  });
  return [...own, ...lists];
}

function spoken(
  folder: string,
  file: string,
  before: string,
  language: string,
  review: string | undefined,
  limitOf?: (place: string) => number,
): TextFile {
  const path = join(folder, file);
  const prefix = before + file.replace(/\.json$/, '');
  const text = readFileSync(path, 'utf8');
  return spokenFile({ path, file, prefix, language, text, review, ...(limitOf ? { limitOf } : {}) });
}

function readJson(path: string): Record<string, string> {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}
