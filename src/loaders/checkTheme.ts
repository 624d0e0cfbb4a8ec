import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Findings } from './Findings.ts';
import { nearest } from './nearest.ts';
import { readText, reportReplaced } from './readContent.ts';
import { themeWords } from './words/themeWords.ts';

/** What a theme may not hold: it would end our style element, run code, or ask another site for something. */
const forbidden = [
  [/<\s*\/?\s*(style|script)|javascript\s*:|expression\s*\(/gi, themeWords.script],
  [/@import\b[^;]*|url\(\s*['"]?(?:https?:)?\/\/[^)]*\)?/gi, themeWords.elsewhere],
] as const;

/** Checks a municipality's theme.css, if there is one. */
export function checkTheme(folder: string): Findings {
  const findings = new Findings('theme.css');
  if (!existsSync(join(folder, 'theme.css'))) return findings;
  const text = readText(folder, findings);
  if (text === undefined) return findings;
  reportReplaced(text, { row: rowAt(text, text.indexOf('\uFFFD')) }, findings);
  const plain = text.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
  for (const [pattern, words] of forbidden) {
    for (const found of plain.matchAll(pattern)) {
      findings.refuse({ row: rowAt(plain, found.index), value: found[0] }, words());
    }
  }
  refuseBraces(plain, findings);
  warnOfUnknown(plain, findings);
  return findings;
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
