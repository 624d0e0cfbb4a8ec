/** Hands a text or bytes to the citizen as a file. The name says what kind of thing it is, never what is in it. */
export function download(content: string | Uint8Array<ArrayBuffer>, name: string, type: string): void {
  // What a kiosk saves, the next person finds there.
  if (import.meta.env.PORTAL_PROFILE === 'kiosk') return;
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/**
 * What is in a file that the citizen chose; undefined when it is larger than `maxBytes` (it is then not read). Rejects for a
 * folder, and for what the device does not let go of.
 */
export async function readFile(file: File, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return file.size > maxBytes ? undefined : new Uint8Array(await file.arrayBuffer());
}
