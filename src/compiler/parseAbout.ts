import { isLifeDomain, type LifeDomain } from '../core/domains.ts';
import { isRecord } from '../core/isRecord.ts';
import { type Role, roles, type SafetyKind, safetyKinds } from '../core/questionnaire/Questionnaire.ts';
import type { Reader } from './Reader.ts';

/** What one question means (ADR 0005). */
export interface Meaning {
  readonly domain: LifeDomain;
  readonly role: Role;
  readonly safety?: Readonly<Record<string, SafetyKind>>;
}

export interface About {
  readonly version: string;
  readonly meanings: ReadonlyMap<string, Meaning>;
}

/** Reads about.json: the version and what each question means. Problems go to the reader. */
export function parseAbout(reader: Reader, id: string, about: unknown): About {
  const refuse = (where: string, message: string, remedy: string) =>
    reader.refuse(where, message, remedy, 'about.json');
  const meanings = new Map<string, Meaning>();
  if (!isRecord(about)) {
    refuse('about.json', 'is not an object', 'See docs/adr/0005 for its form');
    return { version: '', meanings };
  }
  if (about['id'] !== id) refuse('id', `is not “${id}”`, 'Give it the name of its folder');
  // It stands in addresses.
  if (!/^[a-z0-9-]{1,64}$/.test(id))
    refuse('id', 'is not a good name', 'Use small letters, digits and hyphens, at most 64');
  const version = String(about['version'] ?? '');
  if (!/^\d+\.\d+$/.test(version)) refuse('version', 'is not major.minor', 'Write "version": "1.0"');
  const meaning = about['meaning'];
  for (const [name, one] of Object.entries(isRecord(meaning) ? meaning : {})) {
    const parsed = toMeaning(one, name, refuse);
    if (parsed) meanings.set(name, parsed);
  }
  return { version, meanings };
}

function toMeaning(
  one: unknown,
  name: string,
  refuse: (where: string, message: string, remedy: string) => void,
): Meaning | undefined {
  const raw = isRecord(one) ? one : {};
  const where = `meaning.${name}`;
  const { domain, safety } = raw;
  const role = roles.find((known) => known === raw['role']);
  if (!isLifeDomain(domain))
    refuse(where, `has no life domain (${String(domain)})`, 'See src/core/domains.ts for the list');
  if (!role) refuse(where, `has no role (${String(raw['role'])})`, `Roles: ${roles.join(', ')}`);
  const kinds = Object.values(isRecord(safety) ? safety : {});
  const isKnown = kinds.every((kind) => (safetyKinds as readonly unknown[]).includes(kind));
  if (!isKnown) refuse(where, 'names an unknown kind of danger', `Kinds: ${safetyKinds.join(', ')}`);
  if (!isLifeDomain(domain) || !role || !isKnown) return undefined;
  return { domain, role, ...(safety ? { safety: safety as Record<string, SafetyKind> } : {}) };
}
