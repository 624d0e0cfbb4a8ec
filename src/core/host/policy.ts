/** A content security policy as its directives: name to sources. */
export type Directives = ReadonlyMap<string, readonly string[]>;

const framing = "frame-ancestors 'none'";

/** What no page may say for itself. Enough for an answer that is no page. */
export const framingOnly = framing;

/** The policy that a finished page carries, if any. */
export function policyIn(html: string): string | undefined {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1];
}

/** The page’s own policy with what only a header can say: a browser ignores framing in a page. */
export function asHeader(policy: string): string {
  const directives = directivesOf(policy);
  const isClosed = directives.get('default-src')?.join() === "'none'" || directives.has('object-src');
  return [policy, ...(isClosed ? [] : ["object-src 'none'"]), framing].join('; ');
}

/** What a policy says, directive by directive. */
export function directivesOf(policy: string): Directives {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

/**
 * What is the matter with the policies that came with an answer; undefined where nothing is. `sent`: the header, several
 * joined by commas as a browser gives them; a browser keeps to each, and to the page’s own too. So one that allows more
 * takes nothing away, and one that allows less breaks the page.
 */
export function faultOf(
  sent: string | undefined,
  pagePolicy: string | undefined,
): 'none' | 'framing' | 'breaks' | undefined {
  if (!sent) return 'none';
  const all = sent.split(',').map(directivesOf);
  if (pagePolicy !== undefined && all.some((one) => !leaves(one, directivesOf(pagePolicy)))) return 'breaks';
  return all.some((one) => one.get('frame-ancestors')?.join() === "'none'") ? undefined : 'framing';
}

/** Whether `sent` lets the page have all that it asks for itself. */
function leaves(sent: Directives, page: Directives): boolean {
  return [...page].every(([name, wanted]) => {
    const allowed = sent.get(name) ?? (name.endsWith('-src') ? sent.get('default-src') : undefined);
    return !allowed || wanted.every((source) => source === "'none'" || allowed.includes(source));
  });
}
