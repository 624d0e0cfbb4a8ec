/** What these tests need of a browser. */
export interface Engine {
  readonly name: string;
  readonly open: (url: string) => Promise<void>;
  /** The value of a body of code in the page, which may return something that JSON can hold. */
  readonly run: (code: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
