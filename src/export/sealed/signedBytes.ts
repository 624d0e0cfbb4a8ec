/** `{"alg":"EdDSA"}` in base64url: the one header that we sign under, so that no link has to carry it. */
const header = 'eyJhbGciOiJFZERTQSJ9';

/** What is signed for a start text: the header and payload of a compact JWS (RFC 7515, 5.1). The text is ASCII. */
export function signedBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${header}.${toBase64Url(text)}`);
}

function toBase64Url(text: string): string {
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
