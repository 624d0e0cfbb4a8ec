import { caching, everywhere, type Headers, missingPage, pathOf } from '../../core/host/hostHeaders.ts';
import { asHeader, framingOnly } from '../../core/host/policy.ts';

/** What a host should send along, without a word of any host’s language. The one source of all that `headers/` writes. */
export interface HostRules {
  /** Where the portal hangs: `/` or `/proef/`. */
  readonly base: string;
  /** With each answer, whatever it is. No policy and no caching: those differ. */
  readonly everywhere: Headers;
  /** Whole policy to the files of the pages that have it, from the root of the build: `nl/index.html`. */
  readonly policies: ReadonlyMap<string, readonly string[]>;
  /** The policy of what is neither a page nor a program. */
  readonly otherPolicy: string;
  /** The policy of programs: a worker has no page to carry one. */
  readonly programPolicy: string;
  /** Programs outside `build/`, which is all programs. */
  readonly programs: readonly string[];
  /** How long an answer may be kept: pages and all that may change, and `build/`. */
  readonly fresh: string;
  readonly lasting: string;
}

/** Types that not every host knows. The charset of security.txt is in its standard (RFC 9116). */
export const types = {
  webmanifest: 'application/manifest+json',
  securityTxt: { path: '.well-known/security.txt', type: 'text/plain; charset=utf-8' },
} as const;

interface Finished {
  readonly base: string;
  /** Page, such as `nl/index.html`, to the policy that it carries. */
  readonly pages: ReadonlyMap<string, string>;
}

/**
 * The rules for one build. Pages are `no-cache`, not `no-store`: no answer is in
 * them, `no-store` does not stop a browser from filling in a form again (ADR 0010), and a page that may be kept costs a
 * phone one question and no download. A worker may load files of this host, and nothing else.
 */
export function hostRules({ base, pages }: Finished): HostRules {
  const policies = new Map<string, string[]>();
  for (const [page, policy] of [...pages].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const whole = asHeader(policy);
    policies.set(whole, [...(policies.get(whole) ?? []), page]);
  }
  return {
    base,
    everywhere,
    policies,
    otherPolicy: framingOnly,
    programPolicy: "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'",
    programs: ['sw.js', 'sw-off.js'],
    ...caching,
  };
}

/** The address of a page as it is asked for: that of `nl/index.html` is `/nl/`. */
export function addressOf(file: string, base: string): string {
  return base + pathOf(file);
}

/** The whole policy of our page for what is not there; without one, that of all that is no page. */
export function missingPolicy({ policies, otherPolicy }: HostRules): string {
  return [...policies].find(([, files]) => files.includes(missingPage))?.[0] ?? otherPolicy;
}
