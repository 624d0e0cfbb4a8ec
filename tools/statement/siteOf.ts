import { loadContent } from '../../src/loaders/loadContent.ts';
import { questionnaireIds } from '../../src/loaders/loadQuestionnaires.ts';
import type { Portal } from '../../src/loaders/parsePortal.ts';
import { listsByArea, listsByTheme } from '../../src/loaders/serviceLists.ts';
import { siteLanguages } from '../../src/loaders/siteLanguages.ts';
import type { Site } from './makeSample.ts';

/** What a build of PORTAL_CONTENT would be about. @throws {ContentError} with all that is wrong in that folder */
export function siteOf(): { readonly site: Site; readonly portal: Portal } {
  const { portal } = loadContent();
  const questionnaires = questionnaireIds();
  // First what has all that a page of its kind can have.
  const main = ['self-reliance-matrix', ...questionnaires.filter((id) => id !== 'self-reliance-matrix')];
  return {
    portal,
    site: {
      name: portal.name,
      url: portal.publicUrl,
      languages: siteLanguages,
      ids: {
        questionnaire: main,
        booklet: main,
        theme: listsByTheme().map(({ id }) => id),
        area: listsByArea().map(({ id }) => id),
      },
    },
  };
}
