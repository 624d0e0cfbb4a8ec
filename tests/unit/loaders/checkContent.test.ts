import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentError } from '../../../src/loaders/ContentError.ts';
import { checkContent } from '../../../src/loaders/checkContent.ts';
import { Municipality, writeFolder } from './municipality.ts';

let folder: string;
let municipality: Municipality;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  municipality = new Municipality();
});
afterEach(() => rmSync(folder, { recursive: true }));

function check(texts: Readonly<Record<string, string>> = municipality.texts()) {
  writeFolder(folder, texts);
  return checkContent(folder, { today: '2026-11-21', lastDay: '2026-11-21' });
}
const tooOld = /nagekeken/;
const saysOf = (problems: readonly { says: { nl: string } }[]) => problems.map(({ says }) => says.nl);

describe('checkContent', () => {
  test('refuses a kiosk whose postcode no distance is known from, and says which there are', () => {
    municipality.portal['kiosk'] = { place: '9999', name: 'Bibliotheek' };
    const { errors } = check();
    expect(errors).toEqual([expect.objectContaining({ file: 'portal.json', column: 'kiosk.place', value: '9999' })]);
    expect(errors[0]?.remedy.nl).toMatch(/Kies uit 1291, .*postcodes\.csv/);
    municipality.portal['kiosk'] = { place: '1292', name: 'Bibliotheek' };
    expect(check()).toMatchObject({ errors: [], portal: { kiosk: { place: '1292' } } });
  });

  test('gives the content of a good folder', () => {
    const { portal, services, helplines, postcodes, errors } = check();
    expect(errors).toEqual([]);
    expect(portal?.id).toBe('zonnewaard');
    expect(services).toHaveLength(27);
    expect(helplines).toHaveProperty('always');
    expect(Object.keys(postcodes)).toHaveLength(5);
  });

  test('lets a demonstration go on with facts that are too old, and stops a municipality', () => {
    municipality.services.set(2, 'gecontroleerd_op', '2024-01-01');
    expect(check()).toMatchObject({
      errors: [],
      warnings: expect.arrayContaining([expect.objectContaining({ row: 2 })]),
    });
    municipality.portal.demo = false;
    const { errors } = check();
    expect(saysOf(errors)).toEqual(errors.map(() => expect.stringMatching(tooOld)));
    expect(errors).toContainEqual(expect.objectContaining({ file: 'services.csv', row: 2 }));
    expect(errors).toContainEqual(expect.objectContaining({ file: 'helplines.json', column: 'lines.0.checkedOn' }));
  });

  test('says so as well when other things of these files are wrong', () => {
    municipality.portal.demo = false;
    municipality.portal.code = 'x';
    municipality.helplines.lines[0].number = 'x';
    const { errors } = check();
    expect(errors).toContainEqual(expect.objectContaining({ file: 'helplines.json', column: 'lines.0.checkedOn' }));
  });

  test('only warns of them when no one can tell whether it is a demonstration', () => {
    const { errors, warnings } = check({ ...municipality.texts(), 'portal.json': '{' });
    expect(errors).toMatchObject([{ file: 'portal.json' }]);
    expect(saysOf(warnings)).toContainEqual(expect.stringMatching(tooOld));
  });

  test('reads further files of services too, each with its own name, and the report of an import not', () => {
    municipality.services.set(3, 'id', 'van-elders');
    const further = [1, 3].map((line) => municipality.services.toText().split('\r\n')[line - 1]).join('\r\n');
    const { services, errors, warnings } = check({
      ...new Municipality().texts(),
      'services-b.csv': further,
      'services-b.report.csv': 'record;wat',
      'services-a.csv': further,
    });
    expect(services).toHaveLength(29);
    expect(errors).toEqual([expect.objectContaining({ file: 'services-b.csv', row: 2, column: 'id' })]);
    expect(errors[0]?.says.nl).toContain('op regel 2 van services-a.csv');
    expect(warnings).toContainEqual(expect.objectContaining({ file: 'services-a.csv', row: 2, column: 'naam' }));
    expect(saysOf(warnings)).toContainEqual(expect.stringContaining('op regel 3 van services.csv'));
  });

  test('says of a fact that is too old in which of the files it is', () => {
    const texts = municipality.texts();
    municipality.services.set(2, 'gecontroleerd_op', '2024-01-01');
    municipality.services.set(2, 'id', 'oud');
    const further = municipality.services.toText().split('\r\n').slice(0, 2).join('\r\n');
    const { warnings } = check({ ...texts, 'services-hsds.csv': further });
    expect(warnings).toContainEqual(
      expect.objectContaining({ file: 'services-hsds.csv', row: 2, value: 'oud, 2024-01-01' }),
    );
  });

  test('looks at theme.css too', () => {
    writeFileSync(join(folder, 'theme.css'), ':root {');
    expect(check().errors).toMatchObject([{ file: 'theme.css', row: 1 }]);
  });
});

describe('ContentError', () => {
  test('says how many there are and then each, by file and in the order of the file, in two languages', () => {
    municipality.services.set(9, 'kosten', 'gratiz');
    municipality.services.set(3, 'id', '');
    municipality.portal.code = 'x';
    const { message } = new ContentError(check().errors);
    expect(message).toMatch(
      /^De gegevens kunnen nog niet worden gebruikt: er zijn 3 fouten\.\nThe content .*3 errors\./,
    );
    const places = [...message.matchAll(/^(?:== .* ==| {2}regel .*)$/gm)].map(([line]) => line.trim());
    expect(places).toEqual([
      '== portal.json ==',
      'regel 6, veld code: “x”',
      '== services.csv ==',
      'regel 3, kolom id',
      'regel 9, kolom kosten: “gratiz”',
    ]);
  });
});
