import type { Finding } from '../../core/host/Finding.ts';

/** What came out, on this page alone: nothing of it is kept or sent. */
export interface Outcome {
  readonly findings: readonly Finding[];
  readonly listHash: string | undefined;
  /** ISO day. */
  readonly day: string;
}

export type CheckState =
  | { readonly at: 'ready' }
  | { readonly at: 'busy'; readonly done: number; readonly all: number }
  | { readonly at: 'done'; readonly outcome: Outcome };
