import type { PdfOrder } from '../../../export/pdf/PdfOrder.ts';
import { download } from '../../../platform/files.ts';
import { makePdf } from './makePdf.ts';
import { noPdf, type PdfAction, reducePdf } from './PdfState.ts';
import type { PdfDoor } from './SavePdf.tsx';

interface Given {
  /** What is on the paper now. */
  readonly order: (withAll: boolean) => Omit<PdfOrder, 'letters'>;
  /** One with all that was filled in has a name of its own, so that nobody hands it out for the paper. */
  readonly fileName: (withAll: boolean) => string;
  readonly changed: () => void;
}

/** Keeps one PDF in the making at most, and hands it out when it is made. `forget`: what is on the paper changed. */
export function openPdfDoor({ order, fileName, changed }: Given): { door: () => PdfDoor; forget: () => void } {
  let pdf = noPdf;
  let end: (() => void) | undefined;

  const dispatch = (action: PdfAction) => {
    pdf = reducePdf(pdf, action);
    if (pdf.stage.is !== 'busy') end = undefined;
    changed();
  };
  const halt = (action: PdfAction) => {
    end?.();
    dispatch(action);
  };
  const make = () => {
    if (end) return;
    end = () => undefined;
    dispatch({ type: 'began' });
    end = makePdf({ ...order(pdf.withAll), letters: pdf.letters }, (reply) => {
      if (reply.type === 'made') download(reply.made.bytes, fileName(pdf.withAll), 'application/pdf');
      dispatch(reply);
    });
  };
  return {
    door: () => ({
      pdf,
      fileName: fileName(pdf.withAll),
      choose: (letters) => halt({ type: 'chose', letters }),
      pack: (withAll) => halt({ type: 'packed', withAll }),
      make,
      stop: () => {
        halt({ type: 'stopped' });
        // The button that was pressed is gone.
        document.getElementById('save-pdf')?.focus();
      },
    }),
    forget: () => {
      if (pdf.stage.is !== 'none') halt({ type: 'changed' });
    },
  };
}
