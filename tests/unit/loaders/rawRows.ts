import fc from 'fast-check';
import type { RawRow } from '../../../src/loaders/readServiceFiles.ts';

/** A row as it was typed, of a place that does not exist. */
export function row(cells: Readonly<Record<string, string>> = {}, file = 'services.csv'): RawRow {
  return {
    file,
    at: 2,
    cells: {
      id: 'buurttafel',
      naam: 'Buurttafel',
      organisatie: 'Stichting Buurttafel',
      categorie: 'community-meal',
      toegang: 'vrij',
      kosten: 'gratis',
      straat: 'Zonnekade',
      huisnummer: '12',
      postcode: '1292 ZA',
      plaats: 'Waterend',
      telefoon: '012-3456711',
      email: 'info@example.org',
      openingstijden: 'Tu,Th 17:00-19:30',
      gecontroleerd_op: '2026-11-09',
      ...cells,
    },
  };
}

const day = fc.integer({ min: 0, max: 900 }).map((days) => {
  return new Date(Date.parse('2025-01-01') + days * 86_400_000).toISOString().slice(0, 10);
});

/** Rows of a folder, with what occurs in one: no id, the same id twice, no editor, a secret place, no day. */
export const someRows = fc
  .array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', ''),
      naam: fc.constantFrom('Buurttafel', 'Burenkring', 'Inloop', ''),
      telefoon: fc.constantFrom('', '012-3456711', '012-3456712'),
      email: fc.constantFrom('', 'info@example.org', 'no address'),
      beheerder: fc.constantFrom('', '', 'team@example.org', 'Team West', 'info@example.org', 'portal@example.org'),
      toegang: fc.constantFrom('vrij', 'intake', 'indicatie'),
      adres_geheim: fc.constantFrom('', 'nee', 'ja', 'Ja'),
      straat: fc.constant('Verborgenlaan'),
      plaats: fc.constant('Stilledorp'),
      nagekeken: fc.constantFrom('', 'ja', 'nee'),
      gecontroleerd_op: fc.oneof(day, fc.constantFrom('', 'gisteren')),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((cells, index) => ({ ...row(cells), at: index + 2 })));
