import { type Integrity, importMapFor } from './importMap.ts';
import { policyFor } from './policy.ts';
import type { Modules } from './staticImports.ts';

/** What is in the build beside the pages. */
export interface BuiltModules {
  /** What each needs before it can run. */
  readonly needs: Modules;
  /** What each may ever load: those, and what comes on a tap. */
  readonly reach: Modules;
  readonly integrity: Integrity;
}

export interface FinishedPage {
  readonly html: string;
  /** What no policy can cover. */
  readonly problems: string[];
  /** Modules that this page asks for, from the root of the build. */
  readonly files: readonly string[];
}

const startsLate = 'data-start="late"';
const onlyAsked = 'data-device="asked"';
const lateData = '<script type="application/json" id="late-data">';

/**
 * Gives a page its policy and its import map, right after its charset, and preloads for its modules; all of these say what
 * must be in the file.
 */
export function finishPage(whole: string, base: string, { needs, reach, integrity }: BuiltModules): FinishedPage {
  const { html, rare } = setRareAside(whole);
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? '');
  const problems = findProblems(html, styles.length);
  const entries = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map((match) =>
    (match[1] ?? '').slice(base.length),
  );
  const needed = [...new Set(entries.flatMap((entry) => needs.get(entry) ?? []))];
  const files = [...entries, ...needed, ...rare.map((src) => src.slice(base.length))];
  const strange = files.filter((file) => !integrity.has(file));
  problems.push(...strange.map((file) => `a module that is not in the build: ${file}`));
  const importMap = importMapFor(reachOf(files, reach), base, integrity);
  const head =
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(styles, importMap)}">` +
    `<script type="importmap">${importMap}</script>`;
  const unhurried = wordsFirst(
    html,
    needed.map((file) => `${base}${file}`),
  );
  const held = unhurried.replace(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.js)"/g, (tag, address: string) => {
    const hash = integrity.get(address.slice(base.length));
    return hash === undefined ? tag : `${tag} integrity="${hash}"`;
  });
  const finished = held.replace(/(<head>\s*<meta charset="utf-8"\s*\/?>)/i, `$1${head}`);
  if (finished === held) problems.push('there is no <head> that starts with <meta charset="utf-8">');
  return { html: finished, problems, files };
}

/** These, and all modules that they may ever load. */
function reachOf(files: readonly string[], reach: Modules): string[] {
  return [...new Set(files.flatMap((file) => [file, ...(reach.get(file) ?? [])]))];
}

/**
 * Where a page says so (`<html data-device="asked">`) the second module in its head is for few: it is not fetched, and its
 * address stands in `data-device`. The first module looks whether someone asked for it in this tab (`islands/late`).
 */
function setRareAside(html: string): { readonly html: string; readonly rare: readonly string[] } {
  const head = html.slice(0, html.indexOf('</head>'));
  const [, second] = head.matchAll(/<script type="module"[^>]*\bsrc="([^"]+)"[^>]*><\/script>/g);
  if (!second || !html.includes(onlyAsked)) return { html, rare: [] };
  const [tag, src = ''] = second;
  return { html: html.replace(tag, '').replace(onlyAsked, () => `data-device="${src}"`), rare: [src] };
}

/**
 * Puts the modules behind the words: on a slow line they take a quarter of a second from these, and what they do on an
 * old phone falls on the first tap. Only the first stays in the head: it is the exit, and must work before all else.
 *
 * A page that works before its module does (`<html data-start="late">`) has them fetched only: reading and compiling
 * them falls on the words too. The module in the head starts what stands in `data-start` once the words are drawn
 * (`islands/late`).
 */
function wordsFirst(html: string, needed: readonly string[]): string {
  const [, ...later] = [...html.matchAll(/<script type="module"[^>]*\bsrc="([^"]+)"[^>]*><\/script>/g)];
  const sources = later.map(([, src = '']) => src);
  const isLate = html.includes(startsLate);
  const links = [...needed, ...(isLate ? sources : [])].map((href) => linkTo(href, isLate));
  const tags = isLate ? [] : later.map(([tag]) => tag);
  const words = later.reduce((rest, [tag]) => rest.replace(tag, ''), html);
  // What they can begin without stands behind them (ADR 0024).
  const end = words.includes(lateData) ? lateData : '</body>';
  return words
    .replace(startsLate, () => `data-start="${sources.join(' ')}"`)
    .replace(end, () => `${links.join('')}${tags.join('')}${end}`)
    .replaceAll('<script type="module"', '<script async type="module"');
}

/** A module that is fetched only is asked for as `import()` asks for it, or it would be fetched twice. */
function linkTo(href: string, isLate: boolean): string {
  const kind = isLate ? 'rel="preload" as="script" crossorigin' : 'rel="modulepreload"';
  return `<link ${kind} fetchpriority="low" href="${href}">`;
}

function findProblems(html: string, styles: number): string[] {
  const problems: string[] = [];
  if (styles > 1) problems.push(`${styles} style elements, where one is allowed`);
  for (const [tag, attributes = '', body = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    const isData = /type="application\/(ld\+)?json"/.test(attributes);
    if (!isData && (!/\bsrc="/.test(attributes) || body.trim() !== ''))
      problems.push(`an inline script: ${tag.slice(0, 80)}`);
  }
  const bare = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
  // Steps over quoted values whole: one may hold a “>”, or speak of style=.
  for (const [found] of bare.matchAll(/<[a-z](?:[^>"']|"[^"]*"|'[^']*')*?\s(?:style|on[a-z]+)\s*=/gi))
    problems.push(`an inline handler or style: ${found.slice(0, 80)}`);
  return problems;
}
