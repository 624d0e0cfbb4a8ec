import { basename } from 'node:path';
import { JSONParser } from '@streamparser/json';
import { isRecord } from '../../core/isRecord.ts';
import type { ImportContext, Mapped } from '../Mapped.ts';
import { nameOfKind } from '../reading/kindOf.ts';
import { readSource } from '../reading/readSource.ts';
import { sourceError } from '../reading/sourceError.ts';
import { sourceWords } from '../reading/sourceWords.ts';
import { osmWords } from './osmWords.ts';
import { toOsmDraft } from './toOsmDraft.ts';
import { toOsmElement } from './toOsmElement.ts';

/**
 * Reads things of OpenStreetMap: the JSON of Overpass, or GeoJSON made of it.
 * @throws {SourceError} when it is no such JSON, stops halfway, or says itself that it is not complete
 */
export async function* importOsm(path: string, context: ImportContext): AsyncGenerator<Mapped> {
  const at = basename(path);
  const found: unknown[] = [];
  let hasList = false;
  const parser = new JSONParser({
    paths: ['$.elements.*', '$.features.*', '$.elements', '$.features', '$.remark'],
    keepStack: false,
  });
  parser.onValue = ({ value, key, stack }) => {
    if (stack.length > 1) found.push(value);
    else if (key !== 'remark') hasList ||= Array.isArray(value);
    // Overpass ends a search that took too long with what it has, and says so here.
    else if (/error|timed? ?out/i.test(String(value))) throw sourceError(at, sourceWords.sourceSays(String(value)));
  };
  let count = 0;
  for await (const text of readSource(path, ['overpass', 'geojson', 'json'])) {
    parse(() => parser.write(text), at);
    for (const value of found.splice(0)) yield toMapped(value, count++, context);
  }
  parse(() => parser.isEnded || parser.end(), at);
  if (!hasList) throw sourceError(at, sourceWords.otherKind(nameOfKind('json'), nameOfKind('overpass')));
}

function parse(step: () => unknown, at: string): void {
  try {
    step();
  } catch (error) {
    if (!(error instanceof Error) || 'problems' in error) throw error;
    const isEnd = /mid-parsing|ended/i.test(error.message);
    throw sourceError(at, isEnd ? sourceWords.cutOff() : sourceWords.broken(error.message.slice(0, 100)));
  }
}

function toMapped(value: unknown, index: number, context: ImportContext): Mapped {
  const isFeature = isRecord(value) && value['type'] === 'Feature';
  const place = `${isFeature ? 'features' : 'elements'}[${index}]`;
  const element = toOsmElement(value);
  if (!element) return { at: place, sourceId: '', dropped: osmWords.noElement(), name: '' };
  return toOsmDraft(element, element.id === '' ? place : element.id, context);
}
