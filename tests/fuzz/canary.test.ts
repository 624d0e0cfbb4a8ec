import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptShareFile } from '../../src/core/file/share/acceptShareFile.ts';
import { acceptNotebook } from '../../src/core/notebook/acceptNotebook.ts';
import type { Notebook } from '../../src/core/notebook/Notebook.ts';
import { sayBlocks } from '../../src/export/blocks/sayBlocks.ts';
import type { Voice } from '../../src/export/blocks/Voice.ts';
import { makeShareFile, type ShareContent } from '../../src/export/formats/makeShareFile.ts';
import type { ShareFormat } from '../../src/export/formats/ShareFile.ts';
import { createSay, type Strings } from '../../src/i18n/format.ts';
import { dirOf, type Language, languages } from '../../src/i18n/languages.ts';
import { madePdf } from '../pdf/madePdf.ts';
import { readPdf } from '../pdf/readPdf.ts';
import { contentOf, dutchWords, paperStrings, questionnaires, reportOf } from '../personas/sharing.ts';
import { notebookWith } from './arbitraries.ts';
import { runs } from './runs.ts';

/** A form in which the paper leaves, as all that can be read in its bytes, unpacked. A new form is one line here. */
interface Form {
  readonly name: string;
  readonly read: (content: ShareContent) => string | Promise<string>;
}

const bytesOf = (format: ShareFormat) => (content: ShareContent) => makeShareFile(format, content)?.text ?? '';
const forms: readonly Form[] = [
  { name: 'text', read: bytesOf('text') },
  { name: 'HTML', read: bytesOf('html') },
  { name: 'CSV', read: bytesOf('csv') },
];
/** The file for a professional is said by whoever opens it: here, as they read it. */
const file: Form = { name: 'file', read: bytesOf('file') };
/** Of FHIR the answers alone: the choices that were not made stand in its questionnaire. */
const fhir: Form = { name: 'FHIR', read: bytesOf('fhir') };

const canary = /kanarie\d+x/g;
const canariesIn = (text: string): Set<string> => new Set(text.match(canary));
const sorted = (some: Iterable<string>): string[] => [...new Set(some)].sort();

let hatched = 0;
/** Its number has eight digits, so that the postcode never stands in it by chance. */
const hatch = (): string => `kanarie${10_000_000 + ++hatched}x`;

/** Each answer to each question has a canary for its words, the same in every language. */
const ofAnswers: Strings = Object.fromEntries(
  Object.keys(dutchWords)
    .filter((key) => key.startsWith('answers:'))
    .map((key) => [key, hatch()]),
);
const serviceIds = Array.from({ length: 8 }, (_, at) => `plek-${at}`);
const ofServices: Strings = Object.fromEntries(
  serviceIds.flatMap((id) => [`services:${id}`, `services:${id}.more`].map((key) => [key, hatch()])),
);
const words = { ...dutchWords, ...ofAnswers };

const voicesOf = (spoken: readonly Language[]): Voice[] =>
  spoken.map((language) => {
    const say = createSay(language, { ...paperStrings(language), ...ofAnswers, ...ofServices });
    return { language, dir: dirOf(language), say };
  });
const voices: Readonly<Record<string, readonly Voice[]>> = {
  nl: voicesOf(['nl']),
  en: voicesOf(['en', 'nl']),
  ar: voicesOf(['ar', 'nl']),
};

const written = questionnaires.flatMap(({ questions }) =>
  questions.filter(({ kind }) => kind === 'comment' || kind === 'text').map(({ name }) => name),
);
/** Where someone writes themselves, beside the questionnaires. */
const ownFields = ['question', 'signs', 'text', 'what', 'who', 'name', 'words', 'can', 'around', 'carer', 'tried'];
const moreOwnFields = ['others', 'fits', 'not', 'ask', 'along', 'after'];
const isOwn = new Set([...written, ...ownFields, ...moreOwnFields]);

/** The notebook with a canary for each thing that someone wrote or pinned. */
function withCanaries(notebook: Notebook): Notebook {
  const swap = (key: string, value: unknown): unknown =>
    isOwn.has(key) && typeof value === 'string' ? hatch() : value;
  return { ...(JSON.parse(JSON.stringify(notebook), swap) as Notebook), pins: serviceIds, place: '9876' };
}

const anyNotebook = notebookWith(questionnaires, languages).map(withCanaries);

/** What is there to be told: own words, names, pins, and the words of each answer that was given, reachable or not. */
function allCanaries(notebook: Notebook): string[] {
  const given = [notebook.answers, ...notebook.moments.map(({ answers }) => answers)].flatMap((answers) =>
    Object.values(answers).flatMap((set) =>
      Object.entries(set).flatMap(([name, answer]) =>
        [answer].flat().map((value) => ofAnswers[`answers:${name}.${value}`]),
      ),
    ),
  );
  const chosen = given.filter((one) => one !== undefined);
  return sorted([...canariesIn(JSON.stringify(notebook)), ...chosen, ...Object.values(ofServices)]);
}

/** What the ticked lines tell, read from the report itself. */
function tickedCanaries(notebook: Notebook, say: Voice['say']): string[] {
  const lines = reportOf(notebook, serviceIds).flatMap((section) => section.lines.filter(({ on }) => on));
  return sorted(
    canariesIn(
      lines.map(({ says, more, own }) => `${says ? say(says) : ''} ${more ? say(more) : ''} ${own ?? ''}`).join('\n'),
    ),
  );
}

/** Which lines may say an answer in words of the report: “I want this to change.” says the answer to the question for a wish. */
const inOtherWords = questionnaires.flatMap(({ questions }) =>
  questions
    .filter(({ role }) => ['wish', 'matters', 'who', 'talk'].includes(role))
    .flatMap(({ name, role, domain, screen, values }) => {
      const near = questions.filter((one) => one.screen === screen && one.domain === domain);
      const prefix = role === 'wish' ? 'theme-wish' : role;
      const themed = near.map((one) => `${prefix}:${one.name.replaceAll('_', '-')}`);
      return values.map((value) => ({
        ids: role === 'who' ? [`who-${value}:${domain}`] : [`${role}:${domain}`, ...themed],
        key: role === 'wish' || role === 'matters' ? `.${value}` : '',
        said: ofAnswers[`answers:${name}.${value}`] ?? '',
      }));
    }),
);

function saidInOtherWords(notebook: Notebook): string[] {
  const lines = reportOf(notebook, serviceIds).flatMap((section) => section.lines.filter(({ on }) => on));
  const keys = new Map(lines.map(({ id, says }) => [id, says?.key ?? '']));
  const isSaid = ({ ids, key }: (typeof inOtherWords)[number]) => ids.some((id) => keys.get(id)?.endsWith(key));
  return inOtherWords.filter(isSaid).map(({ said }) => said);
}

const ticked = fc.tuple(anyNotebook, fc.func(fc.boolean())).map(([notebook, isTicked]): Notebook => {
  const ids = reportOf(notebook, serviceIds).flatMap((section) => section.lines.map(({ id }) => id));
  return { ...notebook, ticks: Object.fromEntries(ids.map((id) => [id, isTicked(id)])) };
});

const numRuns = Math.max(250, Math.round(runs / (runs > 10_000 ? 20 : 40)));

describe('what was not ticked', () => {
  test('is in no form of the paper, and what was ticked is in each', async () => {
    let kept = 0;
    let told = 0;
    await fc.assert(
      fc.asyncProperty(ticked, fc.constantFrom('nl', 'en', 'ar'), async (notebook, language) => {
        const spoken = voices[language] ?? [];
        const content = contentOf(notebook, { voices: spoken, words, services: serviceIds });
        const wanted = tickedCanaries(notebook, spoken[0]?.say ?? (() => ''));
        const secret = allCanaries(notebook).filter((one) => !wanted.includes(one));
        kept += secret.length;
        told += wanted.length;
        for (const { name, read } of forms) {
          const text = await read(content);
          expect(sorted(canariesIn(text)), name).toEqual(wanted);
          expect(text, 'the postcode goes nowhere').not.toMatch(/(?<!\d)9876(?!\d)/);
        }
        const text = readFile(await file.read(content), spoken[0]?.say ?? (() => ''));
        expect(
          sorted([...canariesIn(text)].filter((one) => !saidInOtherWords(notebook).includes(one))),
          file.name,
        ).toEqual(wanted.filter((one) => !saidInOtherWords(notebook).includes(one)));
        expect(text, 'the postcode goes nowhere').not.toMatch(/(?<!\d)9876(?!\d)/);
        const { answers, choices } = readFhir(await fhir.read(content));
        const may = [...wanted, ...saidInOtherWords(notebook)];
        const stray = [...answers].filter((one) => !may.includes(one));
        expect(stray, fhir.name).toEqual([]);
        // Choices that were not made stand there only with a question of which an answer was ticked.
        const asked = content.answers.said.flatMap(({ given }) => given.map(({ question }) => question.name));
        const mayStand = Object.entries(ofAnswers).filter(([key]) =>
          asked.some((name) => key.startsWith(`answers:${name}.`)),
        );
        expect([...choices].filter((one) => mayStand.every(([, known]) => known !== one))).toEqual([]);
      }),
      { numRuns, endOnFailure: true },
    );
    // Otherwise this proves nothing.
    expect(Math.min(kept, told)).toBeGreaterThan(10 * numRuns);
  });

  test('changes no byte of any form', async () => {
    await fc.assert(
      fc.asyncProperty(ticked, fc.constantFrom('nl', 'ar'), async (notebook, language) => {
        const spoken = voices[language] ?? [];
        const wanted = tickedCanaries(notebook, spoken[0]?.say ?? (() => ''));
        const other = JSON.stringify(notebook).replace(canary, (one) => (wanted.includes(one) ? one : 'iets anders'));
        const make = (one: Notebook) => contentOf(one, { voices: spoken, words, services: serviceIds });
        const pair = [make(notebook), make(JSON.parse(other) as Notebook)] as const;
        for (const { name, read } of [...forms, file, fhir]) {
          expect(await read(pair[1]), name).toBe(await read(pair[0]));
        }
      }),
      { numRuns: numRuns / 5, endOnFailure: true },
    );
  });

  test('is in no PDF and changes no byte of it, and what was ticked is read in it', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(ticked, fc.constantFrom('nl', 'ar'), async (notebook, language) => {
        const spoken = voices[language] ?? [];
        const wanted = tickedCanaries(notebook, spoken[0]?.say ?? (() => ''));
        const other = JSON.stringify(notebook).replace(canary, (one) => (wanted.includes(one) ? one : 'iets anders'));
        const make = async (one: Notebook) => {
          const { blocks } = contentOf(one, { voices: spoken, words, services: serviceIds });
          return (await madePdf({ blocks, language })).bytes;
        };
        const made = await make(notebook);
        const read = await readPdf(made);
        expect(sorted(canariesIn(read.told.map(({ text }) => text).join('\n')))).toEqual(wanted);
        expect(await make(JSON.parse(other) as Notebook)).toEqual(made);
        told += wanted.length;
      }),
      // Each is made twice and read once: as many as take some ten seconds.
      { numRuns: 12, endOnFailure: true },
    );
    expect(told).toBeGreaterThan(120);
  }, 120_000);
});

/** All own words in it, every sentence said, and every answer in the words that were chosen. */
function readFile(text: string, say: Voice['say']): string {
  const accepted = acceptShareFile({ questionnaires, knows: () => true }, text);
  if (!accepted.ok) throw new Error(accepted.problem);
  const { blocks, answers } = accepted.report;
  const lines = sayBlocks(blocks, [{ language: 'nl', dir: 'ltr', say }]);
  const said = Object.values(answers).flatMap((set) =>
    Object.entries(set).flatMap(([name, answer]) =>
      [answer].flat().map((one) => ofAnswers[`answers:${name}.${one}`] ?? one),
    ),
  );
  return [text, JSON.stringify(lines), ...said].join('\n');
}

function readFhir(text: string): { answers: Set<string>; choices: Set<string> } {
  if (text === '') return { answers: new Set(), choices: new Set() };
  const { entry } = JSON.parse(text) as { entry: { resource: { resourceType: string } }[] };
  const of = (type: string) => entry.filter(({ resource }) => resource.resourceType === type);
  return {
    answers: canariesIn(JSON.stringify(of('QuestionnaireResponse'))),
    choices: canariesIn(JSON.stringify(of('Questionnaire'))),
  };
}

test('the notebooks are ones that a person can have', () => {
  const sample = fc.sample(anyNotebook, { numRuns: 20, seed: 1 });
  for (const notebook of sample) {
    const context = { questionnaires, languages, language: 'nl' };
    expect(acceptNotebook(context, JSON.parse(JSON.stringify(notebook))).refused).toEqual([]);
  }
});
