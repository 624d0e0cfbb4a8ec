import type { APIRoute } from 'astro';
import type { Language } from '../../i18n/languages.ts';
import { basePath, path } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import { loadTheme } from '../../loaders/loadTheme.ts';
import { readSettings } from '../../loaders/settings.ts';
import { siteLanguages } from '../../loaders/siteLanguages.ts';
import { toManifest } from '../../loaders/toManifest.ts';
import tokens from '../../styles/tokens.css?raw';

// Nobody puts an icon of the portal on a kiosk.
export function getStaticPaths() {
  if (readSettings().profile === 'kiosk') return [];
  return siteLanguages.map((lang) => ({ params: { lang } }));
}

export const GET: APIRoute = ({ params }) => {
  const language = params['lang'] as Language;
  const t = translator(language);
  const css = tokens + loadTheme(readSettings().contentFolder);
  const words = { name: t('common:brand'), description: t('home:lead') };
  const manifest = toManifest({ language, words, start: path('home', language), base: basePath(), css });
  return new Response(JSON.stringify(manifest));
};
