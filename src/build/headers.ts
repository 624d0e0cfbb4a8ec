/**
 * Headers for a host that can set them, in the form that Netlify and Cloudflare Pages read. What a policy in the page
 * cannot say (framing, no caching of pages) stands here. Paths are from the root of the build.
 */
export function headersFile(): string {
  const everywhere = {
    'Content-Security-Policy': "frame-ancestors 'none'",
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), midi=(), browsing-topics=()',
    'Cache-Control': 'no-cache',
  };
  const block = (path: string, headers: Readonly<Record<string, string>>) =>
    `${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`;
  // A worker has no page to carry its policy: it comes with its file. It may load files of this host, and nothing else.
  const files = {
    'Content-Security-Policy': "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'",
    'Cache-Control': 'public, max-age=31536000, immutable',
  };
  // The service worker too, and each visit asks for a newer one: that is how one is ended (ADR 0035).
  const worker = { 'Content-Security-Policy': files['Content-Security-Policy'], 'Cache-Control': 'no-cache' };
  const manifest = { 'Content-Type': 'application/manifest+json' };
  const blocks = { '/*': everywhere, '/sw.js': worker, '/:language/app.webmanifest': manifest, '/build/*': files };
  return Object.entries(blocks)
    .map(([path, headers]) => block(path, headers))
    .join('\n');
}
