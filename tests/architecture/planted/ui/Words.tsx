import { createSay } from '../i18n/format.ts';
export const Bad = createSay;
