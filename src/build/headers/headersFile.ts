import type { Headers } from '../../core/host/hostHeaders.ts';
import { addressOf, type HostRules, missingPolicy, types } from './hostRules.ts';
import { pathPatterns } from './pathPatterns.ts';
import { allowing } from './policies.ts';

/** What Cloudflare Pages reads at most. */
const mostRules = 100;
/** Of a line, in characters; the same host. */
const longestLine = 2000;

/**
 * `_headers`, in the form that Netlify and Cloudflare Pages read.
 *
 * Where two rules name one header, one host sends both and another the last. Here only policies do: a browser keeps to both,
 * and the last is whole. There are more pages than rules, so pages share a pattern where their policy is the same. A pattern
 * with `:part` in it also meets what is not there, so it lets our page for that have its style. Pages for which no rule is
 * left have the policy that they carry, and the framing of all.
 */
export function headersFile(rules: HostRules): string {
  const { base, everywhere, otherPolicy, programPolicy, fresh, lasting } = rules;
  const program = { 'Content-Security-Policy': programPolicy };
  const fixed: (readonly [string, Headers])[] = [
    [`${base}*`, { 'Content-Security-Policy': otherPolicy, ...everywhere }],
    [`${base}build/*`, { ...program, 'Cache-Control': lasting }],
    ...rules.programs.map((file) => [base + file, { ...program, 'Cache-Control': fresh }] as const),
    [`${base}:language/app.webmanifest`, { 'Content-Type': types.webmanifest }],
    [base + types.securityTxt.path, { 'Content-Type': types.securityTxt.type }],
  ];
  const policyOf = new Map(
    [...rules.policies].flatMap(([policy, files]) => files.map((file) => [addressOf(file, '/'), policy] as const)),
  );
  const missing = missingPolicy(rules);
  const pages = pathPatterns(policyOf)
    .map(({ path, policy }) => ({ path, policy: path.includes(':') ? allowing([policy, missing]) : policy }))
    .filter(({ policy }) => `  Content-Security-Policy: ${policy}`.length <= longestLine)
    .slice(0, mostRules - fixed.length)
    .map(
      ({ path, policy }) =>
        [base + path.slice(1), { 'Content-Security-Policy': policy, 'Cache-Control': fresh }] as const,
    );
  return [...fixed, ...pages].map(([path, headers]) => block(path, headers)).join('\n');
}

function block(path: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
