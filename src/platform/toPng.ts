/** A drawing of black squares on white. */
export interface Squares {
  /** Squares along a side. */
  readonly size: number;
  /** The black ones as an SVG path, one unit each. */
  readonly path: string;
}

/** Draws squares with a light border of so many around, as a PNG. Undefined where this browser gives no picture. */
export async function toPng(
  { size, path }: Squares,
  border: number,
  pixelsPerSquare: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = (size + 2 * border) * pixelsPerSquare;
  canvas.height = canvas.width;
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(pixelsPerSquare, pixelsPerSquare);
  pen.translate(border, border);
  pen.fillStyle = '#000';
  pen.fill(new Path2D(path));
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined;
}
