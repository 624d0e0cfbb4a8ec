/** Hands a text to the citizen as a file. The name says what kind of thing it is, never what is in it. */
export function download(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The text of a file that the citizen chose; undefined when it is larger than `maxBytes` (it is then not read). */
export async function readTextFile(file: File, maxBytes: number): Promise<string | undefined> {
  return file.size > maxBytes ? undefined : await file.text();
}
