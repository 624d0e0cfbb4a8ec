import type { Route } from '../src/i18n/routes.ts';

/** What is handed out as a file, opened from one, asked at home alone, or is for somebody else than the citizen. */
export const absentInKiosk: readonly Route[] = [
  'begin',
  'offline',
  'open',
  'phone',
  'forms',
  'professional',
  'link',
  'example',
  'received',
  'keys',
  'check',
];
