import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './ContentProblem.ts';
import type { Findings } from './Findings.ts';
import { fileWords } from './words/fileWords.ts';

const megabyte = 1024 * 1024;
const maxMegabytes = 20;

/**
 * Reads a file of the municipality's content folder as text. Undefined, and noted, when it cannot be used or is larger
 * than so many megabytes.
 */
export function readText(folder: string, findings: Findings, megabytes = maxMegabytes): string | undefined {
  const path = join(folder, findings.file);
  const size = statSync(path, { throwIfNoEntry: false });
  if (!size?.isFile()) {
    findings.refuse({}, fileWords.missing(folder));
    return undefined;
  }
  if (size.size > megabytes * megabyte) {
    findings.refuse({}, fileWords.tooBig(megabytes));
    return undefined;
  }
  const bytes = readFileSync(path);
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide) {
    findings.refuse({}, fileWords.wide());
    return undefined;
  }
  return bytes.toString('utf8');
}

/** Notes, once for a file, that letters were lost when it was saved in another way than as UTF-8. */
export function reportReplaced(text: string, place: Place, findings: Findings): void {
  const count = text.split('\uFFFD').length - 1;
  if (count > 0) findings.refuse(place, fileWords.replaced(count));
}
