/** Puts a text on the clipboard. False where the browser does not allow that: mark the text, so that someone can. */
export async function copyText(text: string): Promise<boolean> {
  // What stands on a kiosk's clipboard, the next person finds there.
  if (import.meta.env.PORTAL_PROFILE === 'kiosk') return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
