import { describe, expect, test } from 'vitest';
import { smsParts } from '../../../../src/core/links/smsParts.ts';
import { longestFragment } from '../../../../src/core/links/start/acceptStart.ts';
import { encodeStart } from '../../../../src/core/links/start/encodeStart.ts';
import { occasions, type StartLink } from '../../../../src/core/links/start/StartLink.ts';
import { phoneRegistry } from '../../../../src/export/phone/phoneRegistry.ts';
import { toQr } from '../../../../src/export/phone/toQr.ts';
import { quietZone, toQrFile } from '../../../../src/export/phone/toQrFile.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { startAddress } from '../../../../src/i18n/routes.ts';
import { firstState } from '../../../../src/islands/linkbuilder/reducer.ts';
import { presetOf } from '../../../../src/islands/linkbuilder/tidyStart.ts';
import { toMessages } from '../../../../src/islands/linkbuilder/toMessages.ts';
import { loadContent } from '../../../../src/loaders/loadContent.ts';
import { context, voiceOf } from './prepared.ts';

const long = 'https://eigenblik.gemeente-zonnewaard.example';
const publicUrls = [loadContent().portal.publicUrl, long];
const first = firstState(context, 'nl', []).link;
const presets = context.presets.map(({ link }) => link);
/** Whatever a link can hold, all at once; some questionnaires out of order take the most room. */
const fullest: StartLink = {
  language: 'ar',
  organisation: context.organisations[0] ?? 0,
  occasion: 'first-talk',
  day: '2026-12-03',
  questionnaires: context.questionnaires.toReversed(),
  route: 'short',
  domains: context.topics,
  largePrint: true,
};
const addressOf = (publicUrl: string, link: StartLink) =>
  `${startAddress(publicUrl)}#${encodeStart(phoneRegistry, link)}`;
const messagesOf = (language: (typeof languages)[number], publicUrl: string, link: StartLink) =>
  toMessages(voiceOf(language), {
    link,
    address: addressOf(publicUrl, link),
    start: startAddress(publicUrl),
    number: presetOf(context, link)?.number,
  });

test('a long address is one of 45 signs', () => expect(long).toHaveLength(45));

describe.each(publicUrls)('at %s', (publicUrl) => {
  test.each([...presets, { ...first, day: '2026-12-03', language: 'ar' }])(
    'a preset is a link of at most 150 signs, in a code of at most version 8: %#',
    (link) => {
      for (const one of [link, { ...link, day: '2026-12-03', largePrint: true }]) {
        const address = addressOf(publicUrl, one);
        expect(address.length).toBeLessThanOrEqual(150);
        expect(toQr(address)?.version).toBeLessThanOrEqual(8);
      }
    },
  );

  test('no link is longer than 300 signs, and each has a code', () => {
    const address = addressOf(publicUrl, fullest);
    expect(address.length).toBeLessThanOrEqual(longestFragment);
    expect(toQr(address)).toBeDefined();
  });

  test.each(languages)('a text message in %s takes at most two parts, whoever sends it', (language) => {
    for (const organisation of [0, ...context.organisations]) {
      for (const link of [first, fullest, ...presets]) {
        const one = { ...link, language, organisation };
        const { sms } = messagesOf(language, publicUrl, one);
        expect(smsParts(sms), sms).toBeLessThanOrEqual(2);
        expect(sms.endsWith(addressOf(publicUrl, one)), sms).toBe(true);
      }
    }
  });
});

describe.each(languages)('the texts in %s', (language) => {
  const voice = voiceOf(language);
  const [demo = ''] = publicUrls;
  const { desk } = loadContent().portal;

  test.each(presets)('say who, what, that answers stay, whom to call and how to type it: %#', (link) => {
    const { mail, letter, subject } = messagesOf(language, demo, link);
    const number = presetOf(context, link)?.number ?? 'none';
    for (const text of [mail, letter]) {
      for (const said of [
        voice.organisations[link.organisation] ?? 'none',
        voice.say(`start:occasion.${link.occasion}`),
        voice.say('builder:says.device'),
        voice.say('builder:says.decide'),
        desk.phone,
        'zonnewaard.example/s',
        number,
        ...link.questionnaires.map((id) => (voice.questionnaires[id] ?? 'none').replaceAll('\u00ad', '')),
      ])
        expect(text).toContain(said);
      expect(text).not.toMatch(/\u00ad|\{\{|undefined/);
    }
    expect(mail).toContain(addressOf(demo, link));
    expect(letter, 'nobody types that where a number will do').not.toContain('#');
    expect(subject).toMatch(/\S/);
  });

  test.each(occasions)('of a link without a number give the whole address, and its reason %s', (occasion) => {
    const link = { ...fullest, occasion, language };
    const { mail, letter } = messagesOf(language, demo, link);
    for (const text of [mail, letter]) {
      expect(text).toContain(addressOf(demo, link));
      expect(text).toContain(voice.say(`start:occasion.${occasion}`));
      expect(text).toContain(voice.topics['housing']);
    }
  });

  test('let nothing stand behind a link that is pressed, and number and paper stay readable', () => {
    const link = { ...fullest, language };
    const { mail, letter, sms } = messagesOf(language, demo, link);
    const address = addressOf(demo, link);
    for (const text of [mail, sms]) expect(text.slice(text.indexOf(address) + address.length)).toMatch(/^(\n|$)/);
    const mark = voice.dir === 'rtl' ? '\u200e' : '';
    expect(letter).toContain(`\n${mark}${address}${mark}\n`);
    expect(mail).toContain(`${mark}${desk.phone}${mark}`);
  });

  test('of a link that names nobody do not sign for anyone', () => {
    const { mail } = messagesOf(language, demo, { ...first, organisation: 0 });
    expect(mail).toContain(voice.say('builder:says.fromSomeone'));
    expect(mail.endsWith(voice.say('builder:says.bye'))).toBe(true);
  });
});

test('the file of a code holds the code and its light border, and no word', () => {
  const qr = toQr(addressOf(publicUrls[0] ?? '', first));
  if (!qr) throw new Error('no code');
  const file = toQrFile(qr);
  expect(file).toContain(`d="${qr.path}"`);
  expect(file).toContain(`viewBox="${-quietZone} ${-quietZone} ${qr.size + 8} ${qr.size + 8}"`);
  expect(file.replace(/<[^>]*>/g, '').trim()).toBe('');
});
