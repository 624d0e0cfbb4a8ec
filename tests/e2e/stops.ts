import type { Page } from 'playwright/test';

/** One place where Tab comes, as it stands there with the focus. */
export interface Stop {
  /** What it is, for a report. */
  readonly name: string;
  /** Where it stands in the document, in CSS pixels from its top and from the side where lines begin. */
  readonly box: { readonly start: number; readonly end: number; readonly top: number; readonly bottom: number };
  /** Stays on top of the window while the page moves below it. */
  readonly isOnTop: boolean;
  /** Which of five points of it something else covers, or lies outside the window. */
  readonly covered: readonly string[];
  /** Why its mark of focus would not be seen; empty if it is. */
  readonly unmarked: string;
}

/** Goes through the page with Tab, at most so many stops far, and back again with Shift+Tab; tells of each stop. */
export async function walkStops(page: Page, most: number): Promise<{ onward: Stop[]; back: Stop[] }> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });
  const walk = async (key: 'Tab' | 'Shift+Tab', count: number) => {
    const stops: Stop[] = [];
    // Between the end of a page and its first stop lies the browser itself, or nothing.
    for (let press = 0; stops.length < count; press++) {
      await page.keyboard.press(key);
      const stop = await page.evaluate(lookAtStop, stops.length === 0);
      if (stop) stops.push(stop);
      else if (press > 0) break;
    }
    return stops;
  };
  const onward = await walk('Tab', most);
  // From the end a browser goes on to its own buttons, or round to the first stop.
  const isEnd = onward.length < most;
  return { onward, back: await walk('Shift+Tab', isEnd ? onward.length : onward.length - 1) };
}

/** Stops that come in another order than they are read: higher on the page, or before the one on the same line. */
export function outOfOrder(stops: readonly Stop[]): string[] {
  const slack = 2;
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    if (!before || before.isOnTop !== stop.isOnTop) return [];
    const [one, other] = [before.box, stop.box];
    const isNextColumn = other.start >= one.end - slack;
    const isAbove = other.bottom <= one.top + slack && !isNextColumn;
    const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    const isBeside = shared > Math.min(one.bottom - one.top, other.bottom - other.top) / 2;
    const isBack = isBeside && other.end <= one.start + slack;
    return isAbove || isBack ? [`${before.name} → ${stop.name}`] : [];
  });
}

/** Runs in the page. Undefined where nothing of the page has the focus, or the stop that was the first has it again. */
function lookAtStop(isFirst: boolean): Stop | undefined {
  const focused = document.activeElement ?? document.body;
  const memory = globalThis as { firstStop?: Element };
  if (focused === document.body || (!isFirst && focused === memory.firstStop)) return undefined;
  if (isFirst) memory.firstStop = focused;
  // The words of a choice are pressed as well as its box, and the mark stands around both.
  const seen = focused.closest('.choice') ?? focused;
  const [rect = seen.getBoundingClientRect()] = seen.getClientRects();
  const isOnTop = seen.closest('.top') !== null;
  return {
    name: `${seen.localName}.${seen.getAttribute('class')} “${(seen.textContent || seen.id).trim().slice(0, 30)}”`,
    box: boxOf(rect),
    isOnTop,
    covered: coveredPoints(),
    unmarked: whyUnmarked(),
  };

  function boxOf({ left, right, top, bottom }: DOMRect): Stop['box'] {
    const width = document.documentElement.clientWidth;
    const isRtl = document.dir === 'rtl';
    const [start, end] = isRtl ? [width - right, width - left] : [left, right];
    return { start, end, top: top + scrollY, bottom: bottom + scrollY };
  }

  function coveredPoints(): string[] {
    const [{ left, right, top, bottom } = focused.getBoundingClientRect()] = focused.getClientRects();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const points = {
      middle: [x, y],
      top: [x, top + 2],
      bottom: [x, bottom - 2],
      left: [left + 2, y],
      right: [right - 2, y],
    } as const;
    const bad = Object.entries(points).filter(([, [atX, atY]]) => !isUncovered(document.elementFromPoint(atX, atY)));
    const header = isOnTop ? 0 : (document.querySelector('.top')?.getBoundingClientRect().bottom ?? 0);
    // What is higher than the room that is left can only be seen in part. Where someone writes, a browser shows the line.
    // Dots of a drawing may touch, as people do; the list beside it has each by itself.
    const isInPart =
      bottom - top > innerHeight - header - 16 || focused.localName === 'textarea' || focused.closest('svg') !== null;
    return isInPart && bad.length < 5 ? [] : bad.map(([name]) => name);
  }

  /** What answers here is this stop, or the words or the drawing around it, and not something that lies over it. */
  function isUncovered(there: Element | null): boolean {
    if (!there) return false;
    const isAround = there.contains(focused) && (there === focused.parentElement || there.localName === 'svg');
    return focused.contains(there) || seen.contains(there) || isAround;
  }

  function whyUnmarked(): string {
    // Within a field for a date a browser has stops and marks of its own.
    if (focused.matches('[type="date"]')) return '';
    if (focused instanceof SVGGraphicsElement) return whyDrawingUnmarked(focused);
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow } = getComputedStyle(seen);
    const width = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    if (width < 2) return `a line of ${width}`;
    const ground = groundOf(seen.parentElement);
    const [shadow = ''] = /rgba?\([^)]*\)/.exec(boxShadow) ?? [];
    const contrast = Math.max(...[outlineColor, shadow].filter(Boolean).map((one) => contrastOf(toRgb(one), ground)));
    if (contrast < 3) return `${contrast.toFixed(1)} to 1`;
    const cutting = cutterOf(Number.parseFloat(outlineOffset) + width);
    return cutting ? `cut off by ${cutting.localName}.${cutting.className}` : '';
  }

  /** What lets nothing of it be seen beyond its own edge, where the mark reaches so far. */
  function cutterOf(reach: number): Element | undefined {
    for (let one = seen.parentElement; one && one !== document.body; one = one.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(one);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const box = one.getBoundingClientRect();
      const room = Math.min(rect.left - box.left, box.right - rect.right, rect.top - box.top, box.bottom - rect.bottom);
      if (room < reach - 1) return one;
    }
    return undefined;
  }

  function whyDrawingUnmarked(drawing: SVGGraphicsElement): string {
    const { stroke, strokeWidth } = getComputedStyle(drawing.querySelector('.around') ?? drawing);
    const width = Number.parseFloat(strokeWidth) * (drawing.getScreenCTM()?.a ?? 1);
    const contrast = stroke === 'none' ? 1 : contrastOf(toRgb(stroke), groundOf(drawing.closest('svg')));
    return width >= 2 && contrast >= 3 ? '' : `a line of ${width.toFixed(1)} at ${contrast.toFixed(1)} to 1`;
  }

  function groundOf(one: Element | null): number[] {
    const color = one ? toRgb(getComputedStyle(one).backgroundColor) : [255, 255, 255, 1];
    return !one || (color[3] ?? 1) > 0.5 ? color : groundOf(one.parentElement);
  }

  function toRgb(color: string): number[] {
    return (color.match(/[\d.]+/g) ?? []).map(Number);
  }

  function contrastOf(one: readonly number[], other: readonly number[]): number {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance(color: readonly number[]): number {
    const [red = 0, green = 0, blue = 0] = color.map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
