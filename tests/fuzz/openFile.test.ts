import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptFile, fileProblems } from '../../src/core/file/acceptFile.ts';
import { acceptNotebook, type NotebookContext } from '../../src/core/notebook/acceptNotebook.ts';
import { findingProblems, findKeepFile } from '../../src/export/opening/findKeepFile.ts';
import { acceptSealed } from '../../src/export/sealed/acceptSealed.ts';
import { openSealed } from '../../src/export/sealed/openSealed.ts';
import { sealFile } from '../../src/export/sealed/sealFile.ts';
import { languages } from '../../src/i18n/languages.ts';
import { loadPlans } from '../../src/loaders/loadQuestionnaires.ts';
import { keepPages } from '../unit/export/keepPage.ts';
import { pdfWith } from '../unit/export/pdfWith.ts';
import { notebookWith } from './arbitraries.ts';
import { runs } from './runs.ts';
import { anywhere, spoil, spoiling } from './spoiling.ts';

const questionnaires = loadPlans('nl').map(({ questionnaire }) => questionnaire);
const context: NotebookContext = { questionnaires, languages, language: 'nl' };
const passphrase = '4821903755660142';
/** Of PBKDF2: what is tried ten thousand times cannot take a tenth of a second each. The real number is tried below. */
const fewRounds = 50;

// Of two questionnaires, one with topics and one with themes: small files let us try many.
const asked = questionnaires.filter(({ id }) => id === 'self-reliance-matrix' || id === 'life-now');
const notebooks = fc.sample(notebookWith(asked, languages), { numRuns: 60, seed: 1 });
const kept = notebooks.map(keepPages('nl'));
const toBytes = (text: string) => new TextEncoder().encode(text);
const toPage = (html: string, json: string) =>
  html.replace(/(id="eigenblik-keep">)[^<]*/, (_all, tag: string) => tag + json.replaceAll('<', '\\u003c'));

/** Wraps what may be spoiled already; the page around it is sound. */
const wrappings = {
  plain: async (json: string) => toBytes(json),
  page: async (json: string, html: string) => toBytes(toPage(html, json)),
  pdf: async (json: string) => await pdfWith([{ name: 'overzicht.json', content: json }]),
  loosePdf: async (json: string) => await pdfWith([{ name: 'overzicht.json', content: json }], false),
  sealed: async (json: string) => toBytes(await sealFile(json, passphrase, fewRounds)),
} as const;
const sound = await Promise.all(
  kept.flatMap(({ json, html }) => Object.values(wrappings).map((wrap) => wrap(json, html))),
);

const places = fc.array(anywhere, { minLength: 3, maxLength: 3 });
const howBytes = fc.constantFrom('flip', 'cut', 'remove', 'repeat', 'insert', 'swap');

/** Spoils a file whatever it is made of. */
function spoilBytes(bytes: Uint8Array, how: string, [first = 0, second = 0, third = 0]: readonly number[]): Buffer {
  const file = Buffer.from(bytes);
  const [a, b] = [first, second].map((at) => Math.floor(at * file.length)).toSorted((x, y) => x - y) as [
    number,
    number,
  ];
  const rest = { start: file.subarray(0, a), middle: file.subarray(a, b), end: file.subarray(b) };
  if (how === 'cut') return file.subarray(0, b);
  if (how === 'remove') return Buffer.concat([rest.start, rest.end]);
  if (how === 'repeat') return Buffer.concat([file, rest.middle, rest.end]);
  if (how === 'insert') return Buffer.concat([rest.start, Buffer.from([256 * third]), rest.middle, rest.end]);
  if (how === 'swap') return Buffer.concat([rest.middle, rest.start, rest.end]);
  const at = Math.floor(first * file.length);
  file[at] = (file[at] ?? 0) ^ (1 << Math.floor(8 * third));
  return file;
}

/** Opens a file as the page does, and says how that ended. Nothing but a sound notebook or a refusal may come of it. */
async function open(bytes: Uint8Array): Promise<string> {
  const found = await findKeepFile(new Uint8Array(bytes));
  if (found.kind === 'problem') {
    expect(findingProblems).toContain(found.problem);
    return found.problem;
  }
  const text = found.kind === 'plain' ? found.text : await openSealed(found.token, passphrase);
  if (text === undefined) return 'sealed';
  const accepted = acceptFile(context, text);
  if (!accepted.ok) {
    expect(fileProblems).toContain(accepted.problem);
    expect(accepted).not.toHaveProperty('notebook');
    // What is damaged is named; of what is no file of ours there is no place to name.
    if (accepted.problem === 'damaged') expect(accepted.where).toBeTruthy();
    return accepted.problem;
  }
  expect(acceptNotebook(context, accepted.notebook)).toEqual({ notebook: accepted.notebook, refused: [] });
  return 'ok';
}

/** Of all that is tried, so much is spoiled as a whole; the rest before it is wrapped. */
const byBytes = Math.ceil(runs * 0.7);

describe('whatever is opened', () => {
  test('all of these open as long as nobody spoiled them', async () => {
    expect(new Set(await Promise.all(sound.map(open)))).toEqual(new Set(['ok']));
  });

  test('is refused with its name, or sound, when its bytes were spoiled', async () => {
    const before = Reflect.ownKeys(Object.prototype);
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sound), howBytes, places, async (file, how, at) => {
        const end = await open(spoilBytes(file, how, at));
        seen.set(end, (seen.get(end) ?? 0) + 1);
      }),
      { numRuns: byBytes },
    );
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
    // Otherwise the spoiling above tries too little.
    for (const end of ['ok', 'not-json', 'page-without', 'pdf-without', 'sealed'])
      expect(seen.get(end) ?? 0, end).toBeGreaterThan(runs / 500);
  });

  test('is refused with its name, or sound, when what is wrapped was spoiled first', async () => {
    const seen = new Map<string, number>();
    const wraps = fc.constantFrom(...Object.values(wrappings));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...kept), wraps, spoiling, async ({ json, html }, wrap, ways) => {
        const end = await open(await wrap(spoil(json, ways), html));
        seen.set(end, (seen.get(end) ?? 0) + 1);
      }),
      { numRuns: runs - byBytes },
    );
    // The rarest comes a dozen times in ten thousand: more than once is asked, so that chance alone breaks nothing.
    for (const end of ['ok', 'not-json', 'not-ours', 'damaged', 'pdf-without'])
      expect(seen.get(end) ?? 0, end).toBeGreaterThan(runs / 10_000);
  });
});

describe('a sealed file of which one bit is another', () => {
  const flip = (token: string, at: number, bit: number): string => {
    const bytes = Buffer.from(token, 'latin1');
    const index = Math.floor(at * bytes.length);
    bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
    return new TextDecoder().decode(bytes);
  };
  const opens = async (token: string) => {
    const found = acceptSealed(token);
    return found === undefined ? undefined : await openSealed(found.token, passphrase);
  };
  const where = fc.tuple(anywhere, fc.integer({ min: 0, max: 7 }));

  test('never opens, wherever that bit is', async () => {
    const token = await sealFile(kept[0]?.json ?? '', passphrase, fewRounds);
    expect(await opens(token)).toBeDefined();
    await fc.assert(
      fc.asyncProperty(where, async ([at, bit]) => {
        expect(await opens(flip(token, at, bit))).toBeUndefined();
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  });

  test('never opens, with every bit of header, key and check, and as many rounds as a real one', async () => {
    const few = await sealFile('{}', passphrase, fewRounds);
    const ends = [...few].flatMap((_sign, at) => (at < few.indexOf('.', 200) || at > few.length - 24 ? [at] : []));
    for (const at of ends)
      for (let bit = 0; bit < 8; bit += 1)
        expect(await opens(flip(few, (at + 0.5) / few.length, bit)), `${at}, bit ${bit}`).toBeUndefined();
    const real = await sealFile('{}', passphrase);
    expect(await opens(real)).toBeDefined();
    await fc.assert(
      fc.asyncProperty(where, async ([at, bit]) => {
        expect(await opens(flip(real, at, bit))).toBeUndefined();
      }),
      { numRuns: 25 },
    );
  });
});
