import * as v from 'valibot';
import { isEmail, isPhone } from '../core/finder/begin/contactRules.ts';
import { isDay } from '../core/isDay.ts';
import { isRecord } from '../core/isRecord.ts';
import { languages as ofEdition } from '../i18n/languages.ts';
import { Findings } from './Findings.ts';
import { JsonFile } from './JsonFile.ts';
import { nearest } from './nearest.ts';
import { parseHours } from './parseHours.ts';
import { organisationSchema, presetSchema } from './startSchema.ts';
import { isWebsite } from './textRules.ts';
import { jsonWords } from './words/jsonWords.ts';
import { valueWords } from './words/valueWords.ts';

/** Whether hours can be read hangs on no day. */
const anyCalendar = { today: '2026-01-01', holidays: [] };

const required = v.pipe(
  v.string('text'),
  v.check((text) => text.trim() !== '', 'text'),
);
const phone = v.pipe(required, v.check(isPhone, 'phone'));
const email = v.pipe(required, v.check(isEmail, 'email'));

const days = v.optional(v.array(v.pipe(required, v.check(isDay, 'day')), 'list'));

/** A text by language code; `JsonFile.checkFields` holds the languages against those of the site. */
export const localText = v.record(v.string(), required, 'perLanguage');

const portalSchema = v.object(
  {
    id: v.pipe(required, v.regex(/^[a-z0-9-]{1,64}$/, 'id')),
    demo: v.optional(v.boolean('flag'), false),
    name: required,
    /** As in "in Zonnewaard". */
    place: required,
    code: v.pipe(required, v.regex(/^GM\d{4}$/, 'code')),
    /** Where this portal can be reached; search engines want whole addresses. Nothing is ever fetched from it. */
    publicUrl: v.pipe(
      required,
      v.check((text) => isWebsite(text, ['https:', 'http:']), 'address'),
    ),
    exitUrl: v.pipe(
      required,
      v.check((text) => isWebsite(text), 'website'),
    ),
    languages: v.array(required, 'list'),
    desk: v.object(
      {
        name: localText,
        address: localText,
        phone,
        email,
        hours: v.pipe(
          required,
          v.check((text) => 'hours' in parseHours(text, anyCalendar), 'hours'),
        ),
      },
      'fields',
    ),
    notice: localText,
    clientSupport: v.object({ name: localText, phone, text: localText }, 'fields'),
    contact: v.object({ email }, 'fields'),
    /** Public holidays that are kept here besides the usual ones, and usual ones that are not. */
    holidays: v.optional(v.object({ add: days, remove: days }, 'fields')),
    organisations: v.optional(v.array(organisationSchema, 'list'), []),
    presets: v.optional(v.array(presetSchema, 'list'), []),
    /** Where a build for a kiosk stands: four digits of postcodes.csv, and what that place is called. */
    kiosk: v.optional(
      v.object({ place: v.pipe(required, v.regex(/^[1-9]\d{3}$/, 'kioskPlace')), name: required }, 'fields'),
    ),
  },
  'fields',
);

/** portal.json: who runs this portal and where a citizen can go. */
export type Portal = v.InferOutput<typeof portalSchema>;

/**
 * Reads portal.json and notes every field that is wrong; without a portal when it cannot be used. A file that
 * cannot be read does not even say whether it is of a demonstration.
 */
export function checkPortal(
  text: string,
  languages: readonly string[],
  findings: Findings,
): { portal?: Portal; isDemo?: boolean; file?: JsonFile } {
  const file = new JsonFile(text, findings);
  if (file.raw === undefined) return {};
  refusePrivateKeys(file, file.raw);
  file.checkFields(portalSchema, languages);
  file.checkTexts(limitOfField);
  const portal = file.parse(portalSchema);
  refuseUnknownLanguages(file);
  if (portal) refuseStarts(file, portal);
  const isDemo = isRecord(file.raw) && file.raw['demo'] === true;
  return portal ? { portal, isDemo, file } : { isDemo };
}

/** Notes a kiosk that stands where no distance can be measured from: nothing in postcodes.csv has its four digits. */
export function refuseUnknownPlace(file: JsonFile, portal: Portal, known: readonly string[]): void {
  const place = portal.kiosk?.place;
  if (place !== undefined && !known.includes(place)) file.refuse('kiosk.place', jsonWords.unknownPlace(known));
}

/** Parses portal.json. @throws {ContentError} with every field that is wrong */
export function parsePortal(text: string, languages: readonly string[] = []): Portal {
  const findings = new Findings('portal.json');
  const { portal } = checkPortal(text, languages, findings);
  findings.throwErrors();
  return portal as Portal;
}

/** How long a text of portal.json or helplines.json may be. */
export function limitOfField(path: string): number {
  const names = path.split('.');
  if (names.includes('name')) return 80;
  return names.includes('notice') || names.includes('text') ? 600 : 200;
}

function refuseUnknownLanguages(file: JsonFile): void {
  const languages = isRecord(file.raw) ? file.raw['languages'] : undefined;
  for (const [at, one] of Array.isArray(languages) ? languages.entries() : []) {
    if (typeof one !== 'string' || ofEdition.some((language) => language === one)) continue;
    file.refuse(`languages.${at}`, valueWords.code(nearest(one, ofEdition), ofEdition));
  }
  if (Array.isArray(languages) && !languages.includes('nl')) file.refuse('languages', jsonWords.withoutDutch());
}

/** Before anything else is said of such a field: whoever put it here has to know at once. */
function refusePrivateKeys(file: JsonFile, value: unknown, path = ''): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value)) {
    const place = path === '' ? key : `${path}.${key}`;
    if (key === 'd' && path !== '') file.refuse(place, jsonWords.privateKey());
    else refusePrivateKeys(file, one, place);
  }
}

/** Codes and numbers stand for one thing each, and a preset may only name an organisation that is there. */
function refuseStarts(file: JsonFile, { organisations, presets }: Portal): void {
  const codes = organisations.map(({ code }) => code);
  const numbers = presets.map(({ number }) => number);
  for (const [field, name, values] of [
    ['organisations', 'code', codes],
    ['presets', 'number', numbers],
  ] as const) {
    for (const [at, value] of values.entries()) {
      const first = (values as readonly unknown[]).indexOf(value);
      if (first < at) file.refuse(`${field}.${at}.${name}`, valueWords.twice(file.rowOf(`${field}.${first}.${name}`)));
    }
  }
  for (const [at, { organisation }] of presets.entries()) {
    if (organisation === undefined || codes.includes(organisation)) continue;
    file.refuse(`presets.${at}.organisation`, valueWords.code(undefined, codes.map(String)));
  }
}
