import type { Locator, Page } from 'playwright/test';

/** How far around an element its border and outline may lie, in CSS pixels. */
const around = 10;
/** How far inside it they may lie: a border of 2 pixels, and some for a rounded corner. */
const inside = 4;

export type Shot = { png: string; box: { width: number; height: number } };

/** A picture of an element and what lies right around it, as it stands on the screen now. */
export async function shoot(target: Locator): Promise<Shot> {
  // In the middle of the screen, clear of the header that stays on top.
  await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await target.boundingBox();
  if (!box) throw new Error(`${target} is not on the screen`);
  const clip = {
    x: Math.max(0, Math.floor(box.x) - around),
    y: Math.floor(box.y) - around,
    width: Math.ceil(box.width) + 2 * around,
    height: Math.ceil(box.height) + 2 * around,
  };
  const png = await target.page().screenshot({ clip, scale: 'css' });
  return { png: png.toString('base64'), box: { width: box.width, height: box.height } };
}

/**
 * How wide a line around an element changes so much that it is seen: pixels of the rim whose luminance in one picture
 * stands at least 3 to 1 against that in the other, divided by the way around. A line of two pixels all around gives 2.
 */
export async function seenLine(blank: Page, before: Shot, after: Shot): Promise<number> {
  const changed = await blank.evaluate(countChanged, { before: before.png, after: after.png, rim: around + inside });
  return changed / (2 * (before.box.width + before.box.height));
}

/** Runs in a blank page, which knows how to read a picture. Luminance and contrast as WCAG 2.2 defines them. */
async function countChanged(given: { before: string; after: string; rim: number }): Promise<number> {
  const [before, after] = await Promise.all([given.before, given.after].map(read));
  if (!before || !after || before.width !== after.width || before.height !== after.height) throw new Error('sizes');
  let count = 0;
  for (let at = 0; at < before.width * before.height; at++) {
    const [x, y] = [at % before.width, Math.floor(at / before.width)];
    const fromEdge = Math.min(x, y, before.width - 1 - x, before.height - 1 - y);
    const [one, other] = [luminance(before.data, at * 4), luminance(after.data, at * 4)];
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (fromEdge < given.rim && contrast >= 3) count += 1;
  }
  return count;

  async function read(png: string): Promise<ImageData> {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    canvas?.drawImage(bitmap, 0, 0);
    if (!canvas) throw new Error('no canvas');
    return canvas.getImageData(0, 0, bitmap.width, bitmap.height);
  }

  function luminance(data: Uint8ClampedArray, at: number): number {
    const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((part) => {
      const value = (data[at + part] ?? 0) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
