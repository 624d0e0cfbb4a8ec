import { dayAfter } from '../core/finder/dayAfter.ts';

/** RFC 9116 asks for less than a year. Counted from the build, so this leaves a month to build anew. */
const validDays = 330;

interface ToSecurityText {
  /** Where the municipality reads its mail about this portal (`contact.email` of portal.json). */
  readonly email: string;
  /** Where the portal can be reached (`publicUrl` of portal.json). */
  readonly publicUrl: string;
  /** ISO day of the build. */
  readonly today: string;
}

/**
 * What someone who found a leak wants to know, in the form of RFC 9116. It counts at the root of a host alone, so its own
 * address is named there, also when the portal hangs lower; and only with https, because the RFC takes no other.
 */
export function toSecurityText({ email, publicUrl, today }: ToSecurityText): string {
  const { protocol, href } = new URL('/.well-known/security.txt', publicUrl);
  const fields = [
    // Signs that a mail address may have and an address of the web may not; the @ belongs to both.
    `Contact: mailto:${encodeURIComponent(email).replace('%40', '@')}`,
    `Expires: ${dayAfter(today, validDays)}T00:00:00Z`,
    'Preferred-Languages: nl, en',
    ...(protocol === 'https:' ? [`Canonical: ${href}`] : []),
  ];
  return `${fields.join('\n')}\n`;
}
