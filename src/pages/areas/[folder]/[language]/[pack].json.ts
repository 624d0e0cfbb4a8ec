import type { APIRoute } from 'astro';
import type { Service } from '../../../../core/finder/Service.ts';
import type { Language } from '../../../../i18n/languages.ts';
import { loadAreas, packFiles } from '../../../../loaders/areas/loadAreas.ts';
import { paperFile } from '../../../../loaders/areas/paperFile.ts';
import { siteLanguages } from '../../../../loaders/siteLanguages.ts';

/** The packs of a list that is too long to come whole: a first list, the rest, and what the report says. None for a short list. */
export function getStaticPaths() {
  const areas = loadAreas();
  if (!areas) return [];
  const folder = areas.whole.folder.replace(/^areas\/|\/$/g, '');
  return areas.packs.flatMap((services, pack) =>
    siteLanguages.flatMap((language) => [
      { params: { folder, language, pack: String(pack) }, props: { services, language, part: 'lean' } },
      { params: { folder, language, pack: `${pack}.rest` }, props: { services, language, part: 'rest' } },
      { params: { folder, language, pack: `${pack}.paper` }, props: { services, language, part: 'paper' } },
    ]),
  );
}

interface Props {
  readonly services: readonly Service[];
  readonly language: Language;
  readonly part: 'lean' | 'rest' | 'paper';
}

export const GET: APIRoute<Props> = ({ props: { services, language, part } }) =>
  new Response(JSON.stringify(part === 'paper' ? paperFile(services, language) : packFiles(services, language)[part]));
