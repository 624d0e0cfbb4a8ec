import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unseenIn } from '../core/finder/begin/spoilerOf.ts';
import { Findings } from './Findings.ts';
import { nearest } from './nearest.ts';
import { readText, reportReplaced } from './readContent.ts';
import { leadsAway, readTheme } from './readTheme.ts';
import { themeWords } from './words/themeWords.ts';
import { valueWords } from './words/valueWords.ts';

/** It stands in the head of every page. */
const maxKilobytes = 50;

/** What a theme may not hold besides addresses of other sites: it would end our style element, or run code. */
const forbidden = [
  [/<\s*[/!?a-z][^\n]*|javascript\s*:|expression\s*\(/gi, themeWords.script],
  [/@import\b[^;]*/gi, themeWords.elsewhere],
  // With one, any name can be written so that no one reads it: \75rl( is url(.
  [/\\[^\n]{0,8}/g, themeWords.escape],
] as const;

/** Checks a municipality's theme.css, if there is one. */
export function checkTheme(folder: string): Findings {
  const findings = new Findings('theme.css');
  if (!existsSync(join(folder, 'theme.css'))) return findings;
  const text = readText(folder, findings);
  if (text === undefined) return findings;
  if (text.length > maxKilobytes * 1000) {
    findings.refuse({}, themeWords.tooBig(maxKilobytes));
    return findings;
  }
  reportReplaced(text, { row: rowAt(text, text.indexOf('\uFFFD')) }, findings);
  const { plain, addresses } = readTheme(text);
  refuseUnseen(text, findings);
  // The end of our style element ends it within a comment too.
  for (const found of text.matchAll(/<\s*[/!?][^\n]*/g)) {
    if (plain[found.index] !== '<')
      findings.refuse({ row: rowAt(text, found.index), value: found[0] }, themeWords.script());
  }
  for (const [pattern, words] of forbidden) {
    for (const found of plain.matchAll(pattern)) {
      findings.refuse({ row: rowAt(plain, found.index), value: found[0] }, words());
    }
  }
  for (const { text: address, index } of addresses) {
    if (leadsAway(address)) findings.refuse({ row: rowAt(text, index), value: address }, themeWords.elsewhere());
  }
  refuseBraces(plain, findings);
  warnOfUnknown(plain, findings);
  return findings;
}

function refuseUnseen(text: string, findings: Findings): void {
  for (const [at, line] of text.split('\n').entries()) {
    const unseen = unseenIn(line.replaceAll(/[\t\f]/g, ' '));
    if (unseen) findings.refuse({ row: at + 1, value: line }, valueWords[unseen]());
  }
}

function refuseBraces(text: string, findings: Findings): void {
  const open: number[] = [];
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{') open.push(index);
    else if (open.pop() === undefined) findings.refuse({ row: rowAt(text, index) }, themeWords.brace());
  }
  for (const index of open) findings.refuse({ row: rowAt(text, index) }, themeWords.brace());
}

function warnOfUnknown(text: string, findings: Findings): void {
  const known = [...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/--[\w-]+(?=\s*:)/g)].map(([name]) => name);
  for (const { 0: name, index } of text.matchAll(/--(?:eigenblik|utrecht)-[\w-]+(?=\s*:)/g)) {
    if (known.includes(name)) continue;
    findings.warn({ row: rowAt(text, index), value: name }, themeWords.token(nearest(name, known)));
  }
}

function rowAt(text: string, index: number): number {
  return text.slice(0, Math.max(index, 0)).split('\n').length;
}
