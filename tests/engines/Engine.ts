/** What these tests need of a browser. */
export interface Engine {
  readonly name: string;
  readonly open: (url: string) => Promise<void>;
  /** The value of a body of code in the page, which may return something that JSON can hold. */
  readonly run: (code: string) => Promise<unknown>;
  /** Whether its driver can go back and forward between two sites; that of WebKitGTK waits for ever (measured, 2.50.6). */
  readonly canStepFromElsewhere: boolean;
  /** Whether its driver can import a module of the page; that of WebKitGTK is refused what was built as well (2.50.6). */
  readonly canImport: boolean;
  readonly close: () => Promise<void>;
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
