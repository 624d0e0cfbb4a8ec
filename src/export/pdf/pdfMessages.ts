import type { MadePdf, PdfOrder } from './PdfOrder.ts';

/** Where the fonts of a PDF are: addresses of this build. */
export interface FontAddresses {
  readonly latin: string;
  readonly latinBold: string;
  readonly arabic: string;
  readonly arabicBold?: string;
}

/** What the page sends to the worker: the one message that it takes. */
export interface PdfRequest {
  readonly order: PdfOrder;
  readonly fonts: FontAddresses;
}

/** What the worker sends back: how far it is, and last the PDF or that it failed. */
export type PdfReply =
  | { readonly type: 'step'; readonly done: number; readonly of: number }
  | { readonly type: 'made'; readonly made: MadePdf }
  | { readonly type: 'failed' };
