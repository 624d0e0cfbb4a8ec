/** An email address as HSDS takes it (ASCII, RFC 5322); undefined for one that it would refuse, or that looks like two. */
export function standardEmail(text = ''): string | undefined {
  const word = "[A-Za-z0-9!#$%&'*+/=?^_`{}~-]+";
  const label = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
  return new RegExp(`^${word}(?:\\.${word})*@(?:${label}\\.)+${label}$`).test(text) ? text : undefined;
}

/** A web address as HSDS takes it (RFC 3986), encoded where it has other letters; undefined when that does not help. */
export function standardUri(text = ''): string | undefined {
  if (isUri(text)) return text;
  const encoded = URL.canParse(text) ? new URL(text).href : '';
  return isUri(encoded) ? encoded : undefined;
}

function isUri(text: string): boolean {
  return /^https:\/\/(?:[\w.~:/?@!$&'()*+,;=-]|%[\dA-Fa-f]{2})+(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[\dA-Fa-f]{2})*)?$/.test(
    text,
  );
}
