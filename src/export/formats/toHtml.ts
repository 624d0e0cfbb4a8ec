import type { Run, SpokenBlock } from '../blocks/Spoken.ts';
import { cleanOwn } from './cleanText.ts';
import { escapeHtml } from './escapeHtml.ts';
import { style, styleHash } from './style.ts';

/**
 * The paper as one file for any browser, without a connection. It runs nothing and asks for nothing: its policy allows one
 * style, by hash. Each language says which it is; own words run as their first letter does, in a language nobody knows.
 */
export function toHtml(blocks: readonly SpokenBlock[]): string {
  const title = blocks.find(({ kind }) => kind === 'title');
  const main = title && title.kind === 'title' ? title.runs[0] : undefined;
  return `<!doctype html>
<html lang="${escapeHtml(main?.language ?? '')}" dir="${main?.dir ?? 'auto'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(main?.text ?? '')}</title>
<style>${style}</style>
</head>
<body>
<main>
${blocks.map(blockHtml).join('')}</main>
</body>
</html>
`;
}

const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

function blockHtml(block: SpokenBlock): string {
  switch (block.kind) {
    case 'title':
      return runsHtml(block.runs, 'h1');
    case 'heading':
      return runsHtml(block.runs, 'h2');
    case 'paragraph':
      return runsHtml(block.runs, 'p');
    case 'notice':
      return `<div class="note">\n${runsHtml(block.runs, 'p')}</div>\n`;
    case 'list':
      return `<ul>\n${block.items.map(({ runs }) => `<li>\n${runsHtml(runs, 'p')}</li>\n`).join('')}</ul>\n`;
  }
}

/** The first language is that of the page. A heading is one element: what it says in a second language stands below it. */
function runsHtml(runs: readonly Run[], tag: 'h1' | 'h2' | 'p'): string {
  return runs
    .map(({ language = '', dir, text, isOwn }, at) => {
      if (isOwn) return `<p class="own" lang="" dir="auto">${escapeHtml(cleanOwn(text))}</p>\n`;
      if (at === 0) return `<${tag}>${escapeHtml(text)}</${tag}>\n`;
      const kind = tag === 'p' ? 'second' : 'second title';
      return `<p class="${kind}" lang="${escapeHtml(language)}" dir="${dir}">${escapeHtml(text)}</p>\n`;
    })
    .join('');
}
