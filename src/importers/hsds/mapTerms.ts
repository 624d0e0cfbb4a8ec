import { categories } from '../../core/finder/categories.ts';
import { rungs } from '../../core/finder/Service.ts';
import {
  accessCodes,
  audienceCodes,
  costCodes,
  toLifeDomain,
  venueCodes,
  wheelchairCodes,
} from '../../loaders/serviceColumns.ts';
import { mapWords } from '../mapWords.ts';
import { fill, fillText, noteLeftOut, type Sheet } from '../sheet.ts';
import { type Json, recordOf, recordsOf, textOf } from './json.ts';
import { type OurTaxonomy, ourLabels, ourTaxonomies } from './ourTerms.ts';

type TermColumn = (typeof ourTaxonomies)[OurTaxonomy];

const isCode: Readonly<Record<TermColumn, (code: string) => boolean>> = {
  categorie: (code) => Object.hasOwn(categories, code),
  leefgebieden: (code) => toLifeDomain(code) !== undefined,
  ladder: (code) => rungs.some((rung) => String(rung) === code),
  toegang: (code) => Object.hasOwn(accessCodes, code),
  doelgroepen: (code) => Object.hasOwn(audienceCodes, code),
  kosten: (code) => Object.hasOwn(costCodes, code),
  rolstoel: (code) => Object.hasOwn(wheelchairCodes, code),
  locatietype: (code) => Object.hasOwn(venueCodes, code),
};

/** Columns that take more than one code. */
const lists: ReadonlySet<TermColumn> = new Set(['leefgebieden', 'doelgroepen']);

/** What our exporter put in attributes goes back into its columns; terms of another classification are left out. */
export function mapTerms(service: Json, sheet: Sheet): void {
  for (const attribute of recordsOf(service, 'attributes')) {
    const term = recordOf(attribute, 'taxonomy_term');
    const taxonomy = textOf(term, 'taxonomy') || textOf(recordOf(term, 'taxonomy_detail'), 'name');
    const label = textOf(attribute, 'label');
    if (isOurs(taxonomy, ourTaxonomies)) addCode(sheet, ourTaxonomies[taxonomy], textOf(term, 'code'));
    else if (isOurs(label, ourLabels)) addText(sheet, ourLabels[label], textOf(attribute, 'value'));
    else noteForeign(sheet, [taxonomy, textOf(term, 'name') || textOf(term, 'code') || label]);
  }
}

function isOurs<T extends object>(name: string, names: T): name is Extract<keyof T, string> {
  return Object.hasOwn(names, name);
}

function addCode(sheet: Sheet, column: TermColumn, code: string): void {
  const before = lists.has(column) ? (sheet.cells[column]?.split(';') ?? []) : [];
  if (isCode[column](code)) fill(sheet, column, [...new Set([...before, code])].join(';'));
  else noteLeftOut(sheet, column, code, mapWords.noCode);
}

function addText(sheet: Sheet, column: (typeof ourLabels)[keyof typeof ourLabels], value: string): void {
  // Whatever it says but no, an address that may be secret is.
  if (column === 'adres_geheim') fill(sheet, column, value === 'nee' || value === '' ? '' : 'ja');
  // Not tidied: it is read, and left out if it is no opening hours.
  else if (column === 'openingstijden' || column === 'id') fill(sheet, column, value);
  else fillText(sheet, column, value);
}

function noteForeign(sheet: Sheet, parts: readonly string[]): void {
  const value = parts.filter(Boolean).join(': ');
  if (value !== '') noteLeftOut(sheet, 'attributes', value, mapWords.foreignTerm);
}
