import type { Qr } from './toQr.ts';

/** Light squares around a code, without which cameras do not find it (ISO/IEC 18004). */
export const quietZone = 4;

/** A code as an SVG file, for who prints it elsewhere. It holds squares and no words. */
export function toQrFile({ size, path }: Qr): string {
  const side = size + 2 * quietZone;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-quietZone} ${-quietZone} ${side} ${side}" shape-rendering="crispEdges">`,
    `<rect x="${-quietZone}" y="${-quietZone}" width="${side}" height="${side}" fill="#fff"/>`,
    `<path d="${path}" fill="#000"/>`,
    '</svg>\n',
  ].join('\n');
}
