/** Arabic and Persian keyboards have digits of their own: ١٢٩١ is 1291. */
export function toWesternDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
