import PDFDocument from 'pdfkit';

export interface Attached {
  readonly name: string;
  readonly content: string;
}

/** A PDF with these files in it, as our own PDF carries a keep file. */
export async function pdfWith(attached: readonly Attached[], compress = true): Promise<Uint8Array<ArrayBuffer>> {
  const document = new PDFDocument({ pdfVersion: '1.7', compress });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on('end', resolve));
  document.text('Overzicht');
  for (const { name, content } of attached) {
    const options = { name, type: 'application/octet-stream', relationship: 'Data', creationDate: new Date(0) };
    // The types of pdfkit lag behind: it takes names of files and bytes alike.
    document.file(Buffer.from(content) as unknown as string, { ...options, modifiedDate: new Date(0) } as object);
  }
  document.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}
