import type { Letters } from '../../../export/pdf/PdfOrder.ts';
import type { PdfReply } from '../../../export/pdf/pdfMessages.ts';

/** How far the PDF is. */
export interface PdfState {
  readonly letters: Letters;
  /** All that was filled in goes along inside, to go on with later. Off at first: whoever gets the PDF gets it too. */
  readonly withAll: boolean;
  readonly stage:
    | { readonly is: 'none' | 'stopped' | 'failed' }
    | { readonly is: 'busy'; readonly done: number; readonly of: number }
    | { readonly is: 'done'; readonly pages: number; readonly missing: readonly string[] };
}

export type PdfAction =
  | { readonly type: 'chose'; readonly letters: Letters }
  | { readonly type: 'packed'; readonly withAll: boolean }
  | { readonly type: 'began' }
  | { readonly type: 'stopped' }
  /** What is on the paper changed: what was handed out is an old one. */
  | { readonly type: 'changed' }
  | PdfReply;

export const noPdf: PdfState = { letters: 'normal', withAll: false, stage: { is: 'none' } };

export function reducePdf(state: PdfState, action: PdfAction): PdfState {
  switch (action.type) {
    case 'chose':
      return { ...state, letters: action.letters, stage: { is: 'none' } };
    case 'packed':
      return { ...state, withAll: action.withAll, stage: { is: 'none' } };
    case 'began':
      return { ...state, stage: { is: 'busy', done: 0, of: 1 } };
    case 'stopped':
    case 'failed':
      return { ...state, stage: { is: action.type } };
    case 'changed':
      return { ...state, stage: { is: 'none' } };
    case 'step':
      return { ...state, stage: { is: 'busy', done: action.done, of: action.of } };
    case 'made': {
      const { pages, missing } = action.made;
      return { ...state, stage: { is: 'done', pages, missing } };
    }
  }
}
