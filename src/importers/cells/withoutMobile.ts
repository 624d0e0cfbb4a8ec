/** Dutch mobile numbers: 06 and +31 6, however people space them. */
const mobile =
  /(?<!\d)(?:(?:\+|00)\s?31[\s().-]{0,3}(?:\(?0\)?[\s.-]{0,2})?|\(?0)[\s.-]{0,2}6\)?(?:[\s./()-]{0,3}\d){8}(?!\d)/g;

/** A text without its mobile numbers, which are often one person’s; undefined when there are none. */
export function withoutMobile(text: string): string | undefined {
  const rest = text.replaceAll(mobile, '…');
  return rest === text ? undefined : rest;
}
