const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** What a host gave, whole. */
export interface HostAnswer {
  readonly status: number;
  /** Names in lower case. Cookies are never among them: a browser keeps those from programs. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ArrayBuffer;
}

/**
 * Asks this portal's own host for one address below the root, past all that this browser kept. Undefined where nothing
 * came. Only what the list of the build names is asked for, and only after a press (docs/adr/0047).
 */
export async function askOwnHost(path: string): Promise<HostAnswer | undefined> {
  try {
    const answer = await fetch(base + path, { cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' });
    return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.arrayBuffer() };
  } catch {
    return undefined;
  }
}

/** The SHA-256 in hexadecimal; undefined where this browser does not compute it, as without https. */
export async function hashOf(content: ArrayBuffer): Promise<string | undefined> {
  if (!globalThis.isSecureContext) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** How this page came. `isLocal`: from this machine itself, which a browser trusts without https. */
export function wayHere(): { readonly isHttps: boolean; readonly isLocal: boolean; readonly address: string } {
  const isHttps = location.protocol === 'https:';
  return { isHttps, isLocal: !isHttps && globalThis.isSecureContext, address: location.host + base };
}

/** Names of the cookies of this host that a program can see. */
export function cookieNames(): readonly string[] {
  return document.cookie.split(';').flatMap((one) => one.split('=')[0]?.trim() || []);
}
