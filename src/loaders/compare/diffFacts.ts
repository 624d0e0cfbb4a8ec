import { isRecord } from '../../core/isRecord.ts';
import type { ValueChange } from './Comparison.ts';

/** By what an item of a list is known, whatever its place. */
const names = ['id', 'code', 'number'];

/** Holds two JSON values against each other, field by field. Items of a list are known by their id, if all have one. */
export function diffFacts(old: unknown, now: unknown): ValueChange[] {
  const [before, after] = [flatten(old), flatten(now)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((field) => ({ field, old: before.get(field) ?? '', new: after.get(field) ?? '' }))
    .filter((change) => change.old !== change.new);
}

function flatten(value: unknown, path = '', found = new Map<string, string>()): Map<string, string> {
  const at = (key: string) => (path === '' ? key : `${path}.${key}`);
  const name = Array.isArray(value) ? names.find((one) => isName(value, one)) : undefined;
  // A private key has no place here, and is not shown to anyone who reads a report.
  if (path.endsWith('.d')) found.set(path, '(niet getoond)');
  else if (Array.isArray(value) && name !== undefined) {
    for (const item of value) flatten(item, at(String(item[name])), found);
  } else if (isRecord(value)) for (const [key, one] of Object.entries(value)) flatten(one, at(key), found);
  else if (value !== undefined && value !== null) {
    found.set(path, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return found;
}

function isName(items: readonly unknown[], name: string): boolean {
  const values = items.map((item) => (isRecord(item) ? item[name] : undefined));
  const isText = values.every((one) => typeof one === 'string' || typeof one === 'number');
  return items.length > 0 && isText && new Set(values.map(String)).size === items.length;
}
