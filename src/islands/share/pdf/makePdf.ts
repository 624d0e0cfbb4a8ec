import arabic from 'font:arabic';
import arabicBold from 'font:arabicBold';
import latin from 'font:latin';
import latinBold from 'font:latinBold';
import type { PdfOrder } from '../../../export/pdf/PdfOrder.ts';
import type { FontAddresses, PdfReply, PdfRequest } from '../../../export/pdf/pdfMessages.ts';
import worker from '../../../export/pdf/pdfWorker.ts?worker&url';
import { startWorker } from '../../../platform/worker.ts';

/** Which files are fetched hangs on the language of the page alone, never on the letters in which someone wrote. */
function fontsFor({ dir }: PdfOrder): FontAddresses {
  return dir === 'rtl' ? { latin, latinBold, arabic, arabicBold } : { latin, latinBold, arabic };
}

/** Makes a PDF beside the page. Replies come until it is made or has failed; what is returned stops it. */
export function makePdf(order: PdfOrder, reply: (reply: PdfReply) => void): () => void {
  const running = startWorker(worker, [worker]);
  const end = (last: PdfReply) => {
    running.terminate();
    reply(last);
  };
  running.onmessage = ({ data }: MessageEvent<PdfReply>) => (data.type === 'step' ? reply(data) : end(data));
  running.onerror = (event) => {
    // Said on the page: the console of someone else's browser helps nobody.
    event.preventDefault();
    end({ type: 'failed' });
  };
  const request: PdfRequest = { order, fonts: fontsFor(order) };
  running.postMessage(request);
  return () => running.terminate();
}
