import { buildPdf } from './buildPdf.ts';
import type { PdfFonts } from './PdfOrder.ts';
import type { PdfReply, PdfRequest } from './pdfMessages.ts';

/** The worker: fetches the fonts, makes one PDF and says how far it is. Stopping it is ending it. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<PdfRequest>) => void) | null;
  postMessage: (reply: PdfReply, transfer?: Transferable[]) => void;
};

scope.onmessage = ({ data }) => {
  void make(data).catch(() => scope.postMessage({ type: 'failed' }));
};

async function make({ order, fonts: addresses }: PdfRequest): Promise<void> {
  const entries = Object.entries(addresses);
  // The fonts one by one, and the making itself.
  const of = entries.length + 1;
  let done = 0;
  scope.postMessage({ type: 'step', done, of });
  const fonts = await Promise.all(
    entries.map(async ([name, address]) => {
      const bytes = await readFont(address);
      done += 1;
      scope.postMessage({ type: 'step', done, of });
      return [name, bytes] as const;
    }),
  );
  const made = await buildPdf(order, Object.fromEntries(fonts) as unknown as PdfFonts);
  scope.postMessage({ type: 'made', made }, [made.bytes.buffer]);
}

async function readFont(address: string): Promise<Uint8Array> {
  const answer = await fetch(address, { credentials: 'omit' });
  if (!answer.ok) throw new Error(`No font: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
