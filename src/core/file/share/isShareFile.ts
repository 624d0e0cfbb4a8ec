import { isRecord } from '../../isRecord.ts';
import { parseJson } from '../parseJson.ts';

/** Whether this text is a share file, sound or not: who wants to go on with one can be told what it is for. */
export function isShareFile(text: string): boolean {
  const raw = parseJson(text);
  return isRecord(raw) && raw['format'] === 'eigenblik-share';
}
