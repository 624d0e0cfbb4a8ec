import { createHash } from 'node:crypto';

/**
 * The content security policy of a page. Nothing is allowed but files of this build and one hashed style element, and
 * one hashed import map that says what each module must hold.
 * Connections may go to the own host alone: the worker that makes a PDF fetches its fonts. Trusted Types allow one
 * policy, which starts files of this build (src/platform/worker.ts).
 */
export function policyFor(styles: readonly string[], importMap: string): string {
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src 'self' ${hashOf(importMap)}`,
    `style-src ${styles.length > 0 ? styles.map(hashOf).join(' ') : "'none'"}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types eigenblik',
  ].join('; ');
}
