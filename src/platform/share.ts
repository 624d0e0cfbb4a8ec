/** What this browser can hand to another app: a file, a text, or nothing. */
export function waysToShare(): 'file' | 'text' | undefined {
  const can = (what: ShareData) => navigator.canShare?.(what) ?? false;
  if (can({ files: [new File([''], 'a.html', { type: 'text/html' })] })) return 'file';
  return can({ text: 'a' }) ? 'text' : undefined;
}

interface Shared {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Lets the citizen choose an app and hands it this. False when they chose none; throws where the device refuses. */
export async function shareWithApp({ name, type, text }: Shared, way: 'file' | 'text'): Promise<boolean> {
  try {
    await navigator.share(way === 'file' ? { files: [new File([text], name, { type })] } : { text });
    return true;
  } catch (error) {
    if ((error as DOMException).name === 'AbortError') return false;
    throw error;
  }
}
