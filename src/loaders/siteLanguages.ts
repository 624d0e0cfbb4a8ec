import { languagesOf } from './languagesOf.ts';
import { readFolders } from './settings.ts';

/** The languages of this build: those that its municipality shows. */
export const siteLanguages = languagesOf(readFolders().contentFolder);
