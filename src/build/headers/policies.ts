import { directivesOf, policyIn } from '../../core/host/policy.ts';

/**
 * The policy that a finished page carries. It is never computed a second time: what the host sends is what stands there.
 * @throws where a page has none: `finishPage` gives it one
 */
export function policyOf(html: string, page: string): string {
  const policy = policyIn(html);
  if (policy === undefined) throw new Error(`${page}: no policy in the page. Remedy: finish it before its headers.`);
  return policy;
}

/**
 * A policy that allows what each of these allows. For where one header serves several pages: each page carries its own
 * policy too, and a browser keeps to both.
 */
export function allowing(policies: readonly string[]): string {
  const together = new Map<string, Set<string>>();
  for (const [name, sources] of policies.flatMap((policy) => [...directivesOf(policy)]))
    together.set(name, new Set([...(together.get(name) ?? []), ...sources]));
  return [...together].map(([name, sources]) => [name, ...withoutNone([...sources])].join(' ')).join('; ');
}

function withoutNone(sources: readonly string[]): readonly string[] {
  return sources.length > 1 ? sources.filter((source) => source !== "'none'") : sources;
}
