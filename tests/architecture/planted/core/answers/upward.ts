import { emptyNotebook } from '../../i18n/translate.ts';
export const bad = emptyNotebook;
