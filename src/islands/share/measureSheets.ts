import { countSheets } from '../../platform/countSheets.ts';

/** A4 less 18 mm at each side (src/styles/print.css), where 16 px of the print are 1rem. */
const sheetRem = 61.65;

/**
 * About how many sheets print takes: a copy of the paper is laid out as wide as a sheet, out of sight, and taken away
 * again. The printer of the person may differ.
 */
export function measureSheets(paper: HTMLElement | null): number {
  if (!paper) return 0;
  const copy = paper.cloneNode(true) as HTMLElement;
  copy.classList.add('as-printed');
  copy.inert = true;
  paper.after(copy);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const boxes = [...copy.querySelectorAll('h2, h3, :scope > p, .notice, li')].map((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top, bottom, isHeading: /^H[23]$/.test(element.tagName) };
  });
  copy.remove();
  return countSheets(boxes, sheetRem * rem);
}
