/** What Trusted Types need; not all browsers have them, and their types are not TypeScript's own yet. */
interface Policy {
  readonly createScriptURL: (address: string) => string;
}
interface TrustedTypesOf {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

let policy: Policy | undefined;
/** What this page may start, as far as a module of ours has said so. */
const trusted = new Set<string>();

/**
 * The one policy of the portal (ADR 0006): an address becomes a program only if it is one of these files of the build.
 * A page may have two lists: that of a PDF, and that of use without a network.
 */
function trust(address: string, files: readonly string[]): string {
  const { trustedTypes } = globalThis as unknown as { readonly trustedTypes?: TrustedTypesOf };
  for (const file of files) trusted.add(file);
  const createScriptURL = (asked: string) => {
    if (!trusted.has(asked)) throw new TypeError('No program of this build');
    return asked;
  };
  policy ??= trustedTypes?.createPolicy('eigenblik', { createScriptURL }) ?? { createScriptURL };
  return policy.createScriptURL(address);
}

/** Starts a module of the build beside the page. `files` are all that this page may ever start. */
export function startWorker(address: string, files: readonly string[]): Worker {
  return new Worker(trust(address, files), { type: 'module' });
}

/** The same for the program that keeps the portal for use without a network; it may answer what lies under `scope`. */
export function registerWorker(
  address: string,
  files: readonly string[],
  scope: string,
): Promise<ServiceWorkerRegistration> {
  // Whether there is a newer one is asked of the host itself, and not of what the browser remembers.
  return navigator.serviceWorker.register(trust(address, files), { scope, updateViaCache: 'none' });
}
