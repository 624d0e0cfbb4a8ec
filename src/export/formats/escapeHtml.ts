import { withoutControls } from './cleanText.ts';

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML says it, between tags and in an attribute alike; without what HTML cannot hold. */
export function escapeHtml(text: string): string {
  return withoutControls(text).replace(/[&<>"']/g, (one) => named[one] ?? '');
}
