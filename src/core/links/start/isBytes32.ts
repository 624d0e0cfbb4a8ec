import { isBase64Url } from './isBase64Url.ts';

/** Whether this is 32 bytes in base64url: a part of a key, or a thumbprint. */
export function isBytes32(value: unknown): value is string {
  return typeof value === 'string' && value.length === 43 && isBase64Url(value);
}
