/** A content security policy as its directives: name to sources. */
type Directives = ReadonlyMap<string, readonly string[]>;

const framing = "frame-ancestors 'none'";

/** What no page may say for itself. Enough for an answer that is no page. */
export const framingOnly = framing;

/**
 * The policy that a finished page carries. It is never computed a second time: what the host sends is what stands there.
 * @throws where a page has none: `finishPage` gives it one
 */
export function policyIn(html: string, page: string): string {
  const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html) ?? [];
  if (policy === undefined) throw new Error(`${page}: no policy in the page. Remedy: finish it before its headers.`);
  return policy;
}

/** The page’s own policy with what only a header can say: a browser ignores framing in a page. */
export function asHeader(policy: string): string {
  const directives = parse(policy);
  const isClosed = directives.get('default-src')?.join() === "'none'" || directives.has('object-src');
  return [policy, ...(isClosed ? [] : ["object-src 'none'"]), framing].join('; ');
}

/**
 * A policy that allows what each of these allows. For where one header serves several pages: each page carries its own
 * policy too, and a browser keeps to both.
 */
export function allowing(policies: readonly string[]): string {
  const together = new Map<string, Set<string>>();
  for (const [name, sources] of policies.flatMap((policy) => [...parse(policy)]))
    together.set(name, new Set([...(together.get(name) ?? []), ...sources]));
  return [...together].map(([name, sources]) => [name, ...withoutNone([...sources])].join(' ')).join('; ');
}

function withoutNone(sources: readonly string[]): readonly string[] {
  return sources.length > 1 ? sources.filter((source) => source !== "'none'") : sources;
}

function parse(policy: string): Directives {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}
