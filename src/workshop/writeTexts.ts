import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TextFolders, topicNames } from './readTexts.ts';
import type { Handed, TextFile } from './TextUnit.ts';
import { toJson } from './toJson.ts';

/**
 * Puts these texts in their files; one that stays the same is not touched. All are written beside their places first and
 * moved at the end: when the disk is full, nothing has changed.
 * @returns the files that changed
 */
export function writeTexts(
  { root }: Pick<TextFolders, 'root'>,
  files: readonly TextFile[],
  handed: Handed,
  language: string,
): string[] {
  const news = files.flatMap(({ path, units, write }) => {
    if (!units.some(({ id }) => handed.has(id))) return [];
    const text = write(handed);
    return existsSync(path) && readFileSync(path, 'utf8') === text ? [] : [{ path, text }];
  });
  const review = reviewFile(root, language);
  return moveAll(review && handed.size > 0 ? [...news, review] : news);
}

/** Every topic has a reviewer, who at first is nobody. */
function reviewFile(root: string, language: string): { path: string; text: string } | undefined {
  const path = join(root, 'locales', language, 'review.json');
  const known: Record<string, string> = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const topics = topicNames(root);
  if (topics.every((topic) => topic in known)) return undefined;
  return { path, text: toJson(Object.fromEntries(topics.map((topic) => [topic, known[topic] ?? 'nobody']))) };
}

function moveAll(files: readonly { readonly path: string; readonly text: string }[]): string[] {
  const aside = (path: string) => `${path}.${process.pid}.part`;
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(aside(path), text);
    }
    for (const { path } of files) renameSync(aside(path), path);
  } finally {
    for (const { path } of files) rmSync(aside(path), { force: true });
  }
  return files.map(({ path }) => path);
}
