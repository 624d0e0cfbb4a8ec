/** Digits with what people write between them. Short numbers such as 112 are numbers too. */
export function isPhone(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '').length;
  return /^\+?[\d\s()./-]+$/.test(text) && digits >= 3 && digits <= 15;
}

/** One address and nothing else: behind a “?” a mail program would read a second address, or a text. */
export function isEmail(text: string): boolean {
  return /^[^\s@<>",;:?#%]+@[^\s@<>",;:?#%]+\.[^\s@<>",;:?#%]{2,}$/.test(text);
}
