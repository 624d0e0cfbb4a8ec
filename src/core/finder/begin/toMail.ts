/** More than this some mail programs cut off or do not open. */
const longest = 1900;

/** The address of a new mail with its subject and text; `more` goes along below the text where there is room for it. */
export function toMail(to: string, subject: string, text: string, more: string): string {
  const addressed = (body: string) =>
    `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll(/\r?\n/g, '\r\n'))}`;
  const whole = addressed(`${text}\n\n${more}`);
  return whole.length <= longest ? whole : addressed(text);
}
