import type { Answer } from './Answer.ts';
import type { Place } from './Finding.ts';
import { everywhere } from './hostHeaders.ts';
import { faultOf } from './policy.ts';

const year = 31_536_000;
/** Smaller answers fit in one packet, packed or not. */
const worthPacking = 1400;
const textTypes = /^(text\/|image\/svg|application\/(javascript|json|xml|manifest))|\+(json|xml)\b/;
const packings = ['br', 'gzip', 'zstd', 'deflate'];

/**
 * What hosts and what stands before them add by themselves. The first three make a browser report to another party what
 * went wrong, with the address of the page; the others let go elsewhere, or let other sites read along.
 */
const unwanted = [
  'nel',
  'report-to',
  'reporting-endpoints',
  'refresh',
  'access-control-allow-origin',
  'set-cookie',
  'speculation-rules',
];

type Faults = (answer: Answer) => readonly Place[];

/** Headers that should be everywhere and are not, or say something else. HSTS means nothing without https. */
export function faultyHeaders(isHttps: boolean): Faults {
  const wanted = Object.entries(everywhere).filter(([name]) => isHttps || name !== 'Strict-Transport-Security');
  return ({ path, headers }) =>
    wanted.flatMap(([name, value]) => {
      const sent = headers[name.toLowerCase()];
      return sent !== undefined && isEnough(name, sent, value) ? [] : [{ path, name, value: sent }];
    });
}

/** A host may be stricter than we ask, never looser. */
function isEnough(name: string, sent: string, wanted: string): boolean {
  if (name === 'Strict-Transport-Security') return secondsIn(sent) >= year;
  if (name === 'Permissions-Policy') return partsOf(wanted).every((part) => partsOf(sent).includes(part));
  return sent.trim().toLowerCase() === wanted.toLowerCase();
}

export const faultyPolicy: Faults = ({ path, headers, pagePolicy }) => {
  const name = 'Content-Security-Policy';
  const sent = headers[name.toLowerCase()];
  switch (faultOf(sent, pagePolicy)) {
    case 'none':
      return [{ path, name, value: undefined }];
    case 'framing':
      return [{ path, name: `${name}: frame-ancestors`, value: undefined }];
    case 'breaks':
      return [{ path, name, value: sent }];
    default:
      return [];
  }
};

export const added: Faults = ({ path, headers }) =>
  unwanted.flatMap((name) => (headers[name] === undefined ? [] : [{ path, name, value: headers[name] }]));

export const unpacked: Faults = ({ path, headers, bytes }) => {
  const type = headers['content-type'] ?? '';
  const packing = headers['content-encoding'];
  const isFine = bytes < worthPacking || !textTypes.test(type) || packings.includes(packing ?? '');
  return isFine ? [] : [{ path, name: 'Content-Encoding', value: packing }];
};

/** What has its hash in its name may be kept for ever; of all else a browser asks each time whether it is still so. */
export const wronglyKept: Faults = ({ path, headers }) => {
  const value = headers['cache-control'];
  const parts = partsOf(value ?? '');
  const isFine = path.startsWith('build/')
    ? parts.includes('immutable') && secondsIn(value ?? '') >= year
    : parts.some((part) => ['no-cache', 'no-store', 'max-age=0'].includes(part));
  return isFine ? [] : [{ path, name: 'Cache-Control', value }];
};

function partsOf(value: string): readonly string[] {
  return value
    .toLowerCase()
    .split(',')
    .map((part) => part.trim());
}

function secondsIn(value: string): number {
  return Number(/\bmax-age="?(\d+)/i.exec(value)?.[1] ?? 0);
}
