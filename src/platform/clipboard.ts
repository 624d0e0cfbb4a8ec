/** Puts a text on the clipboard. False where the browser does not allow that: mark the text, so that someone can. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
