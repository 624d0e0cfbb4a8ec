import type { APIRoute } from 'astro';
import { loadContent } from '../../loaders/loadContent.ts';
import { readSettings } from '../../loaders/settings.ts';
import { toSecurityText } from '../../loaders/toSecurityText.ts';

/** `/.well-known/security.txt`. A kiosk is looked after by who stands beside it, and nobody else can reach it. */
export function getStaticPaths() {
  return readSettings().profile === 'kiosk' ? [] : [{ params: { file: 'security' } }];
}

export const GET: APIRoute = () => {
  const { portal } = loadContent();
  const { publicUrl, contact } = portal;
  return new Response(toSecurityText({ email: contact.email, publicUrl, today: readSettings().today }), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
