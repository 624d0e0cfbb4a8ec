import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePortal } from '../../../src/loaders/parsePortal.ts';
import { problemsOf, spoken } from './problemsOf.ts';

const demo = JSON.parse(readFileSync('src/content/demo/portal.json', 'utf8')) as Record<string, unknown>;
const parse = (part: Record<string, unknown> = {}) =>
  parsePortal(JSON.stringify({ ...demo, ...part }, null, 1), ['nl', 'en', 'ar']);

const name = { nl: 'Wijkteam', en: 'Team', ar: 'فريق' };
const one = { code: 1, name };
const x = 'A'.repeat(43);
const withKey = (part: Record<string, string>) => ({
  organisations: [
    { ...one, sealKey: { kty: 'EC', crv: 'P-256', x, y: x, ...part } },
    { ...one, code: 2 },
  ],
});
const preset = { number: '1204', name, questionnaires: ['life-now'] };
const withPreset = (part: Record<string, unknown>) => ({ presets: [{ ...preset, ...part }] });

describe('parsePortal', () => {
  test('reads the demo municipality, which says that it is one', () => {
    expect(parse()).toMatchObject({ id: 'zonnewaard', demo: true, code: 'GM9999' });
  });

  test('takes a municipality for a real one unless it says otherwise', () => {
    expect(parse({ demo: undefined }).demo).toBe(false);
  });

  test.each([
    ['an id with capitals', { id: 'Zonnewaard' }, 'id', /kleine letters/],
    ['a code that is none', { code: '0363' }, 'code', /zoals GM0363/],
    ['a public address that is none', { publicUrl: 'zonnewaard' }, 'publicUrl', /hele adres/],
    ['a public address that is another thing', { publicUrl: 'mailto:a@b.nl' }, 'publicUrl', /hele adres/],
    ['an exit that is a script', { exitUrl: 'javascript:alert(1)' }, 'exitUrl', /programmacode/],
    ['an exit without encryption', { exitUrl: 'http://www.knmi.nl/' }, 'exitUrl', /met https/],
    ['an empty name', { name: '' }, 'name', /Hier hoort tekst/],
    ['a name that is a number', { name: 5 }, 'name', /Hier hoort tekst/],
    ['a text without languages', { notice: 'Bel ons' }, 'notice', /tekst per taal/],
    ['a text without Arabic', { notice: { nl: 'Bel', en: 'Call' } }, 'notice.ar', /“ar” ontbreekt/],
    ['a holiday that does not exist', { holidays: { add: ['2027-02-30'] } }, 'holidays.add.0', /geen datum/],
    ['an empty text', { notice: { nl: '', en: 'Call', ar: 'a' } }, 'notice.nl', /Hier hoort tekst/],
    ['a desk that is a text', { desk: 'Loket' }, 'desk', /velden tussen/],
    ['demo in words', { demo: 'ja' }, 'demo', /true of false/],
    ['languages that are no list', { languages: 'nl' }, 'languages', /een lijst/],
    ['an unknown language', { languages: ['nl', 'em'] }, 'languages.1', /Bedoelt u “en”/],
    ['languages without Dutch', { languages: ['en', 'ar'] }, 'languages', /Nederlands ontbreekt/],
    ['a contact that is no address', { contact: { email: 'zonnewaard' } }, 'contact.email', /e-mailadres/],
    ['a field in capitals', { exitURL: 'x', exitUrl: undefined }, 'exitURL', /Bedoelt u “exitUrl”/],
    ['a field that we do not know', { colour: 'blue' }, 'colour', /kennen wij niet/],
    [
      'a text for an unknown language',
      { notice: { nl: 'a', engels: 'b', en: 'b', ar: 'c' } },
      'notice.engels',
      /Kies uit nl/,
    ],
    ['organisations that are no list', { organisations: {} }, 'organisations', /een lijst/],
    ['an organisation without a number', { organisations: [{ code: 0, name }] }, 'organisations.0.code', /1 tot 4095/],
    ['two with one number', { organisations: [one, one], presets: [] }, 'organisations.1.code', /twee keer/],
    ['a key of another kind', withKey({ kty: 'RSA' }), 'organisations.0.sealKey.kty', /geen openbare sleutel/],
    ['a key that is cut off', withKey({ x: 'abc' }), 'organisations.0.sealKey.x', /geen openbare sleutel/],
    ['the private half of a key', withKey({ d: 'A'.repeat(43) }), 'organisations.0.sealKey.d', /geheime helft/],
    ['a number of three digits', withPreset({ number: '123' }), 'presets.0.number', /vier cijfers/],
    ['two presets with one number', { presets: [preset, preset] }, 'presets.1.number', /twee keer/],
    ['a preset without a list', withPreset({ questionnaires: [] }), 'presets.0.questionnaires', /een lijst/],
    ['a preset of nobody', withPreset({ organisation: 77 }), 'presets.0.organisation', /Kies uit 1, 2/],
    ['an occasion of its own', withPreset({ occasion: 'now' }), 'presets.0.occasion', /Kies uit talk/],
    ['a topic of its own', withPreset({ domains: ['money'] }), 'presets.0.domains.0', /Kies uit/],
    ['a kiosk at no postcode', { kiosk: { place: '1292 ZA', name: 'Bieb' } }, 'kiosk.place', /vier cijfers/],
    ['a kiosk without a name', { kiosk: { place: '1292' } }, 'kiosk.name', /ontbreekt/],
    ['a kiosk of a town', { kiosk: { place: '1292', name: 'Bieb', town: 'Zon' } }, 'kiosk.town', /kennen wij niet/],
    ['markup', { name: 'Gemeente <i>Zon</i>' }, 'name', /opmaak/],
    ['a name of 81 characters', { name: 'x'.repeat(81) }, 'name', /hoogstens 80/],
  ])('refuses %s and names the field alone', (_what, part, field, message) => {
    const problems = problemsOf(() => parse(part)).map(spoken);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^\\d+ ${field}: `));
    expect(problems[0]).toMatch(message);
  });

  test('refuses hours at the desk that no one can read', () => {
    const desk = { ...(demo['desk'] as object), hours: 'elke dag' };
    expect(problemsOf(() => parse({ desk })).map(spoken)).toEqual([expect.stringMatching(/desk\.hours: .*Mo-Fr/)]);
  });

  test('names every missing field at once', () => {
    const canBeAbsent = ['demo', 'organisations', 'presets', 'kiosk'];
    const fields = Object.keys(demo).filter((field) => !canBeAbsent.includes(field));
    const problems = problemsOf(() => parsePortal('{}'));
    expect(problems.map(({ column }) => column)).toEqual(fields);
    for (const { says } of problems) expect(says.nl).toBe('Dit veld ontbreekt en is nodig.');
  });

  test('names the line of a field, and of the one around a field that is missing', () => {
    const text = '{\n  "id": "Zon",\n  "desk": {\n    "phone": "x"\n  }\n}';
    const rows = Object.fromEntries(problemsOf(() => parsePortal(text)).map(({ column, row }) => [column, row]));
    expect(rows).toMatchObject({ id: 2, 'desk.phone': 4, 'desk.email': 3, name: 1 });
  });

  test('refuses a field that is there twice', () => {
    const text = JSON.stringify(demo, null, 1).replace('"demo": true,', '"demo": true,\n "demo": false,');
    expect(problemsOf(() => parsePortal(text)).map(spoken)).toEqual([expect.stringMatching(/^4 demo: .*twee keer/)]);
  });
});
