/** What Trusted Types need; not all browsers have them, and their types are not TypeScript's own yet. */
interface Policy {
  readonly createScriptURL: (address: string) => string;
}
interface TrustedTypesOf {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

let policy: Policy | undefined;

/**
 * The one policy of the portal (ADR 0006): an address becomes a program only if it is one of these files of the build.
 * The list of a page is given once.
 */
function trust(address: string, files: readonly string[]): string {
  const { trustedTypes } = globalThis as unknown as { readonly trustedTypes?: TrustedTypesOf };
  const createScriptURL = (asked: string) => {
    if (!files.includes(asked)) throw new TypeError('No program of this build');
    return asked;
  };
  policy ??= trustedTypes?.createPolicy('eigenblik', { createScriptURL }) ?? { createScriptURL };
  return policy.createScriptURL(address);
}

/** Starts a module of the build beside the page. `files` are all that this page may ever start. */
export function startWorker(address: string, files: readonly string[]): Worker {
  return new Worker(trust(address, files), { type: 'module' });
}
