import { hostFiles, missingPage } from '../../core/host/hostHeaders.ts';
import { type HostRules, types } from './hostRules.ts';

/** So many pages on a line: a host reads at most 8,000 characters of one. */
const pagesOnLine = 60;

/**
 * `.htaccess` for Apache 2.4, in the root of the build. It needs mod_headers and `AllowOverride FileInfo`; a host without
 * answers 500, which is better than pages without protection. Each header is weighed when the answer is ready, so that the
 * page for what is not there comes with its own policy, whatever was asked for.
 */
export function apacheFile(rules: HostRules): string {
  const { base, everywhere, otherPolicy, programPolicy, fresh, lasting } = rules;
  const pages = [...rules.policies].flatMap(([policy, files]) =>
    inParts(files).map((part) => set('Content-Security-Policy', policy, `-in ${wordList(part, base)}`)),
  );
  const programs = `=~ m#^${escaped(base)}(build/.+|${rules.programs.map(escaped).join('|')})$#`;
  const hidden = hostFiles.map(escaped).join('|');
  return `${[
    '# Written by the build; a change here is lost with the next one.',
    `ErrorDocument 404 ${base}${missingPage}`,
    `RedirectMatch 404 "/(${hidden})$"`,
    `AddType ${types.webmanifest} .webmanifest`,
    'AddType text/javascript .js',
    'AddCharset utf-8 .html .js .css .txt .csv .xml',
    ...Object.entries(everywhere).map(([name, value]) => set(name, value)),
    set('Cache-Control', fresh),
    set('Cache-Control', lasting, `=~ m#^${escaped(base)}build/# && %{REQUEST_STATUS} -lt 400`),
    set('Content-Security-Policy', otherPolicy),
    set('Content-Security-Policy', programPolicy, programs),
    ...pages,
    '<IfModule mod_deflate.c>',
    '  AddOutputFilterByType DEFLATE text/html text/javascript text/plain application/json image/svg+xml font/ttf',
    '</IfModule>',
  ].join('\n')}\n`;
}

/** Later lines go over earlier ones. */
function set(name: string, value: string, when?: string): string {
  return `Header always set ${name} "${value}"${when === undefined ? '' : ` "expr=%{REQUEST_URI} ${when}"`}`;
}

function wordList(files: readonly string[], base: string): string {
  return `{ ${files.map((file) => `'${base}${file}'`).join(', ')} }`;
}

function inParts(files: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(files.length / pagesOnLine);
  return Array.from({ length: count }, (_, part) => files.slice(part * pagesOnLine, (part + 1) * pagesOnLine));
}

function escaped(text: string): string {
  return text.replaceAll('.', '\\.');
}
