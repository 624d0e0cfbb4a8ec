const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML says it, between tags and in an attribute alike. Signs that HTML cannot hold are left out. */
export function escapeHtml(text: string): string {
  return text.replace(noHtml, '').replace(/[&<>"']/g, (one) => named[one] ?? '');
}

/** Control signs without a meaning in a text, and halves of signs. */
const noHtml = /[^\P{Cc}\t\n\r]|\p{Cs}/gu;
