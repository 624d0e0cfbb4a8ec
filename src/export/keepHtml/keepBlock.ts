/** Where the keep file stands in the page. A quote in someone's words is never written as one, so this occurs once. */
export const keepBlockStart = '<script type="application/json" id="eigenblik-keep">';
export const keepBlockEnd = '</script>';

/**
 * The keep file in a page that was kept, found by its marks alone: nothing reads HTML here. Browsers and mail may have put the
 * tag in other words; its name stays. Undefined where there is none.
 */
export function findKeepBlock(html: string): string | undefined {
  const name = html.indexOf('id="eigenblik-keep"');
  if (name < 0) return undefined;
  const start = html.indexOf('>', name) + 1;
  const end = html.indexOf(keepBlockEnd, start);
  return start > 0 && end > start ? html.slice(start, end) : undefined;
}
