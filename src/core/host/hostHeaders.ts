/** A name of a header to its value. */
export type Headers = Readonly<Record<string, string>>;

/**
 * What every answer of a host should carry, whatever it is: what the build writes for each host, and what /controle looks
 * for. A year for HSTS is what internet.nl asks. No policy and no caching: those differ. No `Integrity-Policy`: with it
 * WebKit refuses every imported module, changed or not (docs/adr/0046).
 */
export const everywhere: Headers = {
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), midi=(), browsing-topics=()',
};

/** How long an answer may be kept: pages and all that may change, and `build/`, whose names hang on what is in them. */
export const caching = { fresh: 'no-cache', lasting: 'public, max-age=31536000, immutable' } as const;

/** Files of the build that are for hosts. No host shows them, nor does `tools/serve.ts`. */
export const hostFiles = ['_headers', '.htaccess', 'web.config'] as const;

/** Our page for what is not there. */
export const missingPage = '404.html';

/** The list with the hash of every other file of a build, as `sha256sum -c` reads it. */
export const checksumFile = 'SHA256SUMS';

/** The path of a file below the root as it is asked for: that of `nl/index.html` is `nl/`. */
export function pathOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}
