export interface QrCodeProps {
  /** Modules along a side, without the light ones around. */
  readonly size: number;
  /** The dark modules, one unit each. */
  readonly path: string;
  readonly label: string;
}

const quietZone = 4;
/** So large on a wide screen; on a narrow one it takes what there is. */
const pixelsPerModule = 7;

/** A QR code. Black on white in every colour scheme: cameras know no other. */
export function QrCode({ size, path, label }: QrCodeProps) {
  const side = size + 2 * quietZone;
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}
      width={side * pixelsPerModule}
      height={side * pixelsPerModule}
      shape-rendering="crispEdges"
    >
      <rect x={-quietZone} y={-quietZone} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
