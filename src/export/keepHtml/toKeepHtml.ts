import type { Overview, OverviewPart, OverviewRow, Said } from '../../core/file/Overview.ts';
import type { Say } from '../../i18n/format.ts';
import { escapeHtml } from '../formats/escapeHtml.ts';
import { keepBlockEnd, keepBlockStart } from './keepBlock.ts';
import { style, styleHash } from './style.ts';

export interface KeepPage {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly say: Say;
  /** ISO day. */
  readonly savedOn: string;
  readonly overview: Overview;
  /** The keep file. */
  readonly json: string;
}

/**
 * The keep file as a page of its own: all of it in words, for any browser and without a connection, with the file itself in a
 * data block. It runs nothing and asks for nothing: its policy allows one style, by hash.
 */
export function toKeepHtml({ language, dir, say, savedOn, overview, json }: KeepPage): string {
  const title = escapeHtml(say('keep:page.title'));
  const sections = overview.map(
    ({ title: heading, parts }) =>
      `<section>\n<h2>${escapeHtml(say(heading))}</h2>\n${parts.map((part) => partHtml(part, say)).join('')}</section>\n`,
  );
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escapeHtml(say('keep:page.saved', { day: { day: savedOn } }))}</p>
<p class="note">${escapeHtml(say('keep:page.own'))}</p>
${sections.join('') || `<p>${escapeHtml(say('keep:page.nothing'))}</p>\n`}</main>
${keepBlockStart}${escapeJson(json)}${keepBlockEnd}
</body>
</html>
`;
}

const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

/** As JSON says it: nothing in it can then end the block, or look like markup. */
function escapeJson(json: string): string {
  return json.trim().replace(/[<>&\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function partHtml({ title, rows }: OverviewPart, say: Say): string {
  const name = title ? escapeHtml(say(title)) : '';
  return `${name && `<h3>${name}</h3>\n`}${inRuns(rows)
    .map((run) => runHtml(run, say))
    .join('')}`;
}

/** Rows as they stand, those with a question apart from those without: HTML has a list for each. */
function inRuns(rows: readonly OverviewRow[]): OverviewRow[][] {
  const runs: OverviewRow[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && Boolean(last[0]?.asked) === Boolean(row.asked)) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

function runHtml(rows: readonly OverviewRow[], say: Say): string {
  if (rows[0]?.asked) return `<dl>\n${rows.map((row) => rowHtml(row, say)).join('')}</dl>\n`;
  const items = rows.map((row) => `<li>${row.said.map((one) => saidHtml(one, say)).join(' ')}</li>\n`);
  return `<ul>\n${items.join('')}</ul>\n`;
}

function rowHtml({ asked, said }: OverviewRow, say: Say): string {
  const question = asked ? `<dt>${escapeHtml(say(asked))}</dt>\n` : '';
  return `${question}${said.map((one) => `<dd>${saidHtml(one, say)}</dd>\n`).join('')}`;
}

/** Own words keep their lines and their own direction, and turn nothing around them. */
function saidHtml(said: Said, say: Say): string {
  return 'own' in said ? `<bdi>${escapeHtml(said.own)}</bdi>` : escapeHtml(say(said));
}
