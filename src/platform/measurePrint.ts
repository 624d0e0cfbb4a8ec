import { type Box, countSheets } from './countSheets.ts';

/** A4, and the margins that a page keeps where it names none (src/styles/print.css). In CSS millimetres. */
const paper = { width: 210, height: 297 };
const pixelsPerMm = 96 / 25.4;
const usualMargin = [18, 18] as const;

const pieces = 'h1, h2, h3, h4, p, li, tr, dt, dd, .notice, .rule';

/** About how many sheets this page takes on paper, without a cover. The printer of the person may differ. */
export function measurePrint(): number {
  const main = document.querySelector('main');
  return main ? asOnPaper(main, (height) => countParts(main, height)) : 0;
}

/** Lays the page out as print does, for as long as it takes to measure: nothing of it is drawn. */
function asOnPaper(main: HTMLElement, measure: (height: number) => number): number {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const media = rules.filter((rule) => rule instanceof CSSMediaRule).map((rule) => rule.media);
  const before = media.map(({ mediaText }) => mediaText);
  const { style } = document.body;
  for (const one of media) one.mediaText = onPaper(one.mediaText);
  const [block, inline] = marginOf(rules, getComputedStyle(main).page);
  style.inlineSize = `${paper.width - 2 * inline}mm`;
  try {
    return measure((paper.height - 2 * block) * pixelsPerMm);
  } finally {
    style.removeProperty('inline-size');
    for (const [at, one] of media.entries()) one.mediaText = before[at] ?? '';
  }
}

function onPaper(media: string): string {
  if (/\bprint\b/.test(media)) return 'all';
  return /\bscreen\b/.test(media) ? 'not all' : media;
}

/** Above and beside, in millimetres: of the page that goes by this name, if it says so. */
function marginOf(rules: readonly CSSRule[], name: string): readonly [number, number] {
  const page = rules.find((rule) => rule instanceof CSSPageRule && rule.selectorText === name);
  const { marginTop = '', marginLeft = '' } = page instanceof CSSPageRule ? page.style : {};
  return marginTop.endsWith('mm') && marginLeft.endsWith('mm')
    ? [Number.parseFloat(marginTop), Number.parseFloat(marginLeft)]
    : usualMargin;
}

/** Sheets of each part that begins on a new one. */
function countParts(main: HTMLElement, height: number): number {
  const parts: Box[][] = [[]];
  for (const element of main.querySelectorAll('*')) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom <= top || !element.checkVisibility()) continue;
    if (getComputedStyle(element).breakBefore === 'page') parts.push([]);
    if (element.matches(pieces)) parts.at(-1)?.push({ top, bottom, isHeading: /^H\d$/.test(element.tagName) });
  }
  return parts.reduce((sum, part) => sum + countSheets(part, height), 0);
}
