import type { APIRoute } from 'astro';
import { originalsOf } from '../../../core/questionnaire/Originals.ts';
import { loadPlan, questionnaireIds } from '../../../loaders/loadQuestionnaires.ts';
import { siteLanguages } from '../../../loaders/siteLanguages.ts';

/** A questionnaire in Dutch, beside each translation: asked for by who wants to see both. */
export function getStaticPaths() {
  return siteLanguages
    .filter((language) => language !== 'nl')
    .flatMap((lang) => questionnaireIds().map((questionnaire) => ({ params: { lang, questionnaire } })));
}

export const GET: APIRoute = ({ params: { questionnaire = '' } }) =>
  new Response(JSON.stringify(originalsOf(loadPlan(questionnaire, 'nl'))));
