import { basename } from 'node:path';
import { type ImportContext, type Mapped, SourceError, type SourceProblem } from '../Mapped.ts';
import { type FoundService, findServices } from './findServices.ts';
import { hsdsWords } from './hsdsWords.ts';
import { type Json, textOf } from './json.ts';
import type { Fault } from './mapContacts.ts';
import { firstSign, readJson } from './readJson.ts';
import { toMapped } from './toMapped.ts';

const maxProblems = 100;

interface Entry {
  /** `contents[3]`; empty for a file that is one record. */
  readonly at: string;
  readonly record: unknown;
  readonly services: readonly FoundService[];
}

/**
 * Imports HSDS 3 in JSON: one service, a page of them, a plain list; also organisations with services, and services at a
 * location. Reads record by record.
 * @throws {SourceError} when it is no HSDS, and with all fields at once that hold no web or email address where the
 * schema wants one: a source that is not valid is mended there, not here
 */
export async function* importHsds(path: string, context: ImportContext): AsyncGenerator<Mapped> {
  const faulty = startFaults(basename(path));
  let hasService = false;
  for await (const { at, record, services } of entries(path)) {
    if (services.length === 0) yield dropped(at, record);
    hasService ||= services.length > 0;
    for (const found of services) {
      const { mapped, faults } = toMapped(found.service, `${at}${found.at}` || '/', context);
      for (const fault of faults) faulty.add(`${at}${pointerOf(found, fault)}`, fault);
      yield* mapped;
    }
  }
  faulty.throwAll();
  if (!hasService) throw new SourceError([{ at: basename(path), ...hsdsWords.notHsds() }]);
}

/** Keeps the faults of a file; an organisation with many services has its own once. */
function startFaults(file: string) {
  const problems = new Map<string, SourceProblem>();
  let left = 0;
  return {
    add(where: string, { column, value }: Fault) {
      const at = `${file} ${where}`;
      if (problems.size < maxProblems) problems.set(at, { at, ...hsdsWords[column](value) });
      else if (!problems.has(at)) left += 1;
    },
    throwAll() {
      const more = left > 0 ? [{ at: file, ...hsdsWords.more(left) }] : [];
      if (problems.size > 0) throw new SourceError([...problems.values(), ...more]);
    },
  };
}

function pointerOf({ at, organisationAt }: FoundService, { pointer }: Fault): string {
  const [, ofOrganisation] = /^\/organization(\/.*)$/.exec(pointer) ?? [];
  return ofOrganisation === undefined ? `${at}${pointer}` : `${organisationAt}${ofOrganisation}`;
}

function dropped(at: string, record: unknown): Mapped {
  const json = typeof record === 'object' && record !== null ? (record as Json) : undefined;
  return { at: at || '/', sourceId: textOf(json, 'id'), name: textOf(json, 'name'), dropped: hsdsWords.noService };
}

async function* entries(path: string): AsyncGenerator<Entry> {
  const sign = await firstSign(path);
  if (sign === '[') yield* listed(path, '$.*', '');
  else if (sign === '{') yield* ofObject(path);
  else throw new SourceError([{ at: basename(path), ...hsdsWords.notJson(sign) }]);
}

async function* ofObject(path: string): AsyncGenerator<Entry> {
  const shape = await shapeOf(path);
  if (shape === 'contents') yield* listed(path, '$.contents.*', 'contents');
  else if (shape === 'services') yield* servicesOfOne(path);
  else
    for await (const { value } of readJson(path, ['$'])) yield { at: '', record: value, services: findServices(value) };
}

/** Stops reading as soon as it knows. */
async function shapeOf(path: string): Promise<'contents' | 'services' | 'one'> {
  for await (const { keys } of readJson(path, ['$.contents', '$.contents.*', '$.services', '$.services.*']))
    return keys[0] === 'contents' ? 'contents' : 'services';
  return 'one';
}

async function* listed(path: string, at: string, name: string): AsyncGenerator<Entry> {
  for await (const { keys, value } of readJson(path, [at]))
    yield { at: `${name}[${keys.at(-1)}]`, record: value, services: findServices(value) };
}

/** An organisation may have many services, and its name may stand behind them. */
async function* servicesOfOne(path: string): AsyncGenerator<Entry> {
  const organization: Record<string, unknown> = {};
  const fields = ['id', 'name', 'email', 'website', 'phones'];
  for await (const { keys, value } of readJson(
    path,
    fields.map((field) => `$.${field}`),
  ))
    organization[String(keys[0])] = value;
  for await (const { keys, value } of readJson(path, ['$.services.*'])) {
    const [found] = findServices({ ...organization, services: [value] });
    const services = found ? [{ ...found, at: '', organisationAt: found.organisationAt && '/organization' }] : [];
    yield { at: `services[${keys.at(-1)}]`, record: value, services };
  }
}
