import { ourLabels, ourTaxonomies } from '../../importers/hsds/ourTerms.ts';
import { listIn } from '../listIn.ts';
import type { ServiceRow } from '../ServiceRow.ts';
import { domainCode, termName } from '../termNames.ts';
import { idOf } from './idOf.ts';
import type { Entity } from './withoutEmpty.ts';

/**
 * What HSDS has no field for, as attributes: codes with a term of ours, texts with a label. `told` are the columns that a
 * field of HSDS already says exactly, so that their label is not needed.
 */
export function toAttributes(row: ServiceRow, told: ReadonlySet<string>): readonly Entity[] {
  const id = row['id'] ?? '';
  const codes = Object.entries(ourTaxonomies).flatMap(([taxonomy, column]) =>
    codesIn(row, column).map((code) => ({
      id: idOf('attribute', id, taxonomy, code),
      link_entity: 'service',
      taxonomy_term: toTerm(taxonomy, column, code),
    })),
  );
  const texts = Object.entries(ourLabels).flatMap(([label, column]) => {
    const value = row[column];
    if (value === undefined || told.has(column)) return [];
    return { id: idOf('attribute', id, label), link_entity: 'service', label, value };
  });
  return [...codes, ...texts];
}

function codesIn(row: ServiceRow, column: string): readonly string[] {
  const codes = listIn(row[column]);
  return column === 'leefgebieden' ? [...new Set(codes.map(domainCode))] : codes;
}

/** There are about a hundred, and every service has some. */
const terms = new Map<string, Entity>();

function toTerm(taxonomy: string, column: string, code: string): Entity {
  const key = `${taxonomy} ${code}`;
  const known = terms.get(key);
  if (known) return known;
  const name = termName(column, code);
  const id = idOf('taxonomy-term', taxonomy, code);
  const term = { id, code, name, description: `${column}: ${name}`, taxonomy, language: 'nl' };
  terms.set(key, term);
  return term;
}
