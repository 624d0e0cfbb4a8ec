import type { PackReader } from './PackReader.ts';
import type { PackWriter } from './PackWriter.ts';

/** How one kind of value is written and read back. Both stand in one place, so that neither can change alone. */
export interface Code<T> {
  readonly write: (value: T, out: PackWriter) => void;
  /** @throws {Unsound} at whatever `write` cannot have written */
  readonly read: (from: PackReader) => T;
}
