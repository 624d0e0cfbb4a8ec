import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** A picture in shades of grey, 0 is black. */
export interface Picture {
  readonly side: number;
  readonly shades: Float32Array;
}

/** How a camera sees a code. */
export interface View {
  readonly pixelsPerModule: number;
  /** In degrees. */
  readonly turned?: number;
  /** How much smaller the far side is than the near one, from 0. */
  readonly leaning?: number;
  /** Standard deviation in pixels. */
  readonly blur?: number;
  /** Standard deviation in shades of 255. */
  readonly noise?: number;
}

const quietZone = 4;
/** Each pixel is the mean of so many points along either side. */
const points = 3;

/** Which modules a path makes dark, by row: a line is crossed once for each edge that it passes. */
export function modulesOf({ size, path }: { readonly size: number; readonly path: string }): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [column, row] of path.split('Z').flatMap(edgesOf)) {
    const line = rows[row] ?? [];
    for (let at = column; at < size; at++) line[at] = !line[at];
  }
  return rows;
}

/** The upright edges of one ring, each cut into pieces of one row: column and row. */
function edgesOf(ring: string): [number, number][] {
  const corners = (ring.match(/\d+ \d+/g) ?? []).map((corner) => corner.split(' ').map(Number));
  return corners.flatMap(([x = 0, y = 0], at) => {
    const [nextX, nextY = 0] = corners[(at + 1) % corners.length] ?? [];
    const [top, height] = [Math.min(y, nextY), x === nextX ? Math.abs(y - nextY) : 0];
    return Array.from({ length: height }, (_, row): [number, number] => [x, top + row]);
  });
}

/** The code as a camera that stands so would see it. */
export function photograph(modules: readonly (readonly boolean[])[], view: View, chance: () => number): Picture {
  const span = modules.length + 2 * quietZone;
  const { pixelsPerModule, turned = 0, leaning = 0, blur = 0, noise = 0 } = view;
  // Room around for what turns out of the square.
  const side = Math.ceil(span * pixelsPerModule * (turned || leaning ? 1.25 : 1));
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  const isDark = (px: number, py: number) => {
    const [u, v] = [(px - side / 2) / pixelsPerModule, (py - side / 2) / pixelsPerModule];
    const scale = 1 + (leaning * v) / span;
    const [x, y] = [(cos * u + sin * v) / scale, (cos * v - sin * u) / scale];
    return modules[Math.floor(y + modules.length / 2)]?.[Math.floor(x + modules.length / 2)] === true;
  };
  const shades = new Float32Array(side * side);
  for (let at = 0; at < shades.length; at++) {
    const [px, py] = [at % side, Math.floor(at / side)];
    let dark = 0;
    for (let point = 0; point < points ** 2; point++) {
      const [dx, dy] = [point % points, Math.floor(point / points)];
      if (isDark(px + (dx + 0.5) / points, py + (dy + 0.5) / points)) dark++;
    }
    shades[at] = 255 * (1 - dark / points ** 2);
  }
  const soft = blur > 0 ? blurred(blurred({ side, shades }, blur, 1), blur, side) : { side, shades };
  return { side, shades: soft.shades.map((shade) => shade + noise * normal(chance)) };
}

/** Along rows (step 1) or columns (step side). */
function blurred({ side, shades }: Picture, deviation: number, step: number): Picture {
  const reach = Math.ceil(3 * deviation);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * deviation ** 2)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const soft = shades.map((_, at) => {
    const place = step === 1 ? at % side : Math.floor(at / side);
    return weights.reduce((sum, weight, index) => {
      const offset = Math.min(Math.max(index - reach, -place), side - 1 - place);
      return sum + (weight * (shades[at + offset * step] ?? 255)) / total;
    }, 0);
  });
  return { side, shades: soft };
}

function normal(chance: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

let isReady = false;

interface ReadQr {
  readonly text: string;
  readonly version: string;
  readonly level: string;
}

/** What a reader as good as that of a telephone finds in it; undefined where it finds nothing. */
export async function readQr({ side, shades }: Picture): Promise<ReadQr | undefined> {
  const data = new Uint8ClampedArray(side * side * 4);
  shades.forEach((shade, at) => {
    data.set([shade, shade, shade, 255], at * 4);
  });
  return await readImage({ data, width: side, height: side, colorSpace: 'srgb' } as ImageData);
}

/** The same of a PNG file. */
export async function readImage(image: ImageData | Uint8Array): Promise<ReadQr | undefined> {
  if (!isReady) {
    const wasm = readFileSync(join('node_modules', 'zxing-wasm', 'dist', 'reader', 'zxing_reader.wasm'));
    prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });
    isReady = true;
  }
  const [found] = await readBarcodes(image, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 1 });
  return found?.isValid ? { text: found.text, version: found.version ?? '', level: found.ecLevel } : undefined;
}

/** A chance that is the same every time (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
