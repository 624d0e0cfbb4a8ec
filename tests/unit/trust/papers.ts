import { globSync, readFileSync } from 'node:fs';
import { isTitle, testTitles } from './testTitles.ts';

/** A test that a paper names as its proof: file from the root of the project, and title as it stands in the code. */
export interface Proof {
  readonly file: string;
  readonly title: string;
}

/** What a paper says under one heading of the third level. */
export interface Claim {
  readonly heading: string;
  readonly text: string;
  readonly proofs: readonly Proof[];
}

export const folder = 'docs/trust';
export const papers: readonly string[] = globSync(`${folder}/*.md`).sort();

/** The claims of a paper, from `from` (a heading of the second level) to the next of that level. */
export function claimsIn(paper: string, from: string): readonly Claim[] {
  const [, part = ''] = paper.split(new RegExp(`^## ${from}$`, 'm'));
  const [upToNext = ''] = part.split(/^## /m);
  return upToNext
    .split(/^### /m)
    .slice(1)
    .map((text) => ({ heading: text.split('\n', 1)[0] ?? '', text, proofs: proofsIn(text) }));
}

/** Every test that a text names, as `file › title` between backticks. */
export function proofsIn(text: string): readonly Proof[] {
  return [...text.matchAll(/`(tests\/\S+) › ([^`\n]+)`/g)].map(([, file = '', title = '']) => ({ file, title }));
}

/** Every file of tests that a text names by itself. */
export function filesIn(text: string): readonly string[] {
  return [...text.matchAll(/`(tests\/[^`\s]+)`/g)].map(([, file = '']) => file);
}

/** Why a proof proves nothing; undefined where its test is there. */
export function problemOf({ file, title }: Proof): string | undefined {
  const titles = testTitles(file);
  if (titles.length === 0) return `${file}: there is no such file with tests`;
  return titles.some((one) => isTitle(one, title)) ? undefined : `${file}: no test is called “${title}”`;
}

export const readPaper = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
