import type { Words } from '../../loaders/ContentProblem.ts';
import { SourceError } from '../Mapped.ts';

/** One reason why a source cannot be read at all, and where. */
export function sourceError(at: string, { says, remedy }: Words): SourceError {
  return new SourceError([{ at, says, remedy }]);
}
