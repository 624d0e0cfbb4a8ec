import * as v from 'valibot';
import { lifeDomains } from '../core/domains.ts';
import { isDay } from '../core/isDay.ts';
import { mostOrganisations, occasions, startRoutes } from '../core/links/start/StartLink.ts';

const text = v.pipe(
  v.string('text'),
  v.check((one) => one.trim() !== '', 'text'),
);
const localText = v.record(v.string(), text, 'perLanguage');

/** 32 bytes in base64url, the one way to write them. */
const part = v.pipe(v.string('publicKey'), v.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/, 'publicKey'));

/** Public halves (RFC 7517, RFC 8037). A field more is refused: a private half has one. */
const signKey = v.object(
  { kty: v.literal('OKP', 'publicKey'), crv: v.literal('Ed25519', 'publicKey'), x: part },
  'fields',
);
const sealKey = v.object(
  { kty: v.literal('EC', 'publicKey'), crv: v.literal('P-256', 'publicKey'), x: part, y: part },
  'fields',
);

const organisationCode = v.pipe(
  v.number('organisationCode'),
  v.integer('organisationCode'),
  v.minValue(1, 'organisationCode'),
  v.maxValue(mostOrganisations, 'organisationCode'),
);

/** Who prepares this portal for others. A code is never given to another organisation: letters with it lie on tables. */
export const organisationSchema = v.object(
  {
    code: organisationCode,
    name: localText,
    /** Every key that signed links which are still about. */
    signKeys: v.optional(v.array(signKey, 'list'), []),
    /** The key to which citizens seal. */
    sealKey: v.optional(sealKey),
  },
  'fields',
);

/** A start link with a name and a number that someone can type at a kiosk. */
export const presetSchema = v.object(
  {
    number: v.pipe(v.string('presetNumber'), v.regex(/^\d{4}$/, 'presetNumber')),
    name: localText,
    organisation: v.optional(organisationCode),
    occasion: v.optional(v.picklist(occasions, 'occasion')),
    day: v.optional(v.pipe(text, v.check(isDay, 'day'))),
    questionnaires: v.pipe(v.array(text, 'list'), v.minLength(1, 'list')),
    route: v.optional(v.picklist(startRoutes, 'startRoute'), 'full'),
    domains: v.optional(v.array(v.picklist(lifeDomains, 'lifeDomain'), 'list'), []),
    largePrint: v.optional(v.boolean('flag'), false),
  },
  'fields',
);
