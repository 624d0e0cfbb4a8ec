import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import type { Plan } from '../../src/core/questionnaire/Plan.ts';
import { asksTopics } from '../../src/core/questionnaire/stepsOf.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { slugOf } from '../../src/i18n/routes.ts';
import { loadPlan, mainQuestionnaire } from '../../src/loaders/loadQuestionnaires.ts';
import { storageKey } from '../../src/platform/store.ts';
import { serve } from '../../tools/serve.ts';
import { floorKey, writeFloors } from './floors.ts';
import { type Subject, type Timed, time } from './time.ts';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 15);
/** Ours may take this many times as long as a floor. */
const mostRatio = 1.3;
const figures = ['visible', 'accepted'] as const;
const floors = ['A', 'B'] as const;
/** What a newcomer sees: the first question, and in the matrix the choice of topics, which is its first question. */
const first = 'ours';
/**
 * The matrix opened cold at its first step, for information: who has chosen topics in this tab has the modules too, so
 * that this visit hardly exists. Chromium sets `:target` only when the whole page is parsed.
 */
const later = 'ours, #1';
const measured = ['life-now', mainQuestionnaire];
type Figure = (typeof figures)[number];
type Rows = ReadonlyMap<string, readonly Timed[]>;

/**
 * Times our question pages beside two floors made of the same texts, and prints medians, ranges and ratios. Returns what
 * is too slow.
 */
export async function compareWithFloors(browser: Browser, siteUrl: string, language: Language): Promise<string[]> {
  const words = JSON.parse(readFileSync(`locales/${language}/questions.json`, 'utf8')) as Record<string, string>;
  const problems: string[] = [];
  for (const id of measured) {
    const plan = loadPlan(id, language);
    const folder = writeFloors(plan, language, { next: words['next'] ?? '', back: words['back'] ?? '' });
    const host = await serve({ root: folder });
    console.log(
      `\nFloors, ${language}, ${id}: ${rounds} rounds, cold, 4× CPU, 150 ms, 1.6 Mbit/s; load ${loadavg()[0]?.toFixed(1)}`,
    );
    try {
      const rows = await timeInTurn(browser, subjectsFor(plan, language, siteUrl, host.url));
      console.log(`load after it ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`);
      problems.push(...report(rows, `${language}, ${id}`));
    } finally {
      await host.close();
      rmSync(folder, { recursive: true });
    }
  }
  return problems;
}

function subjectsFor(plan: Plan, language: Language, siteUrl: string, floorsUrl: string): Subject[] {
  const [screen] = plan.screens;
  const name = screen?.items.find((item) => item.kind === 'question')?.name ?? '';
  const option = `[name="${name}"]`;
  const words = `fieldset:has(${option}) > legend`;
  const { id } = plan.questionnaire;
  const url = new URL(`${language}/${slugOf('questionnaire', language, id)}/`, siteUrl).href;
  const kept = { key: storageKey, text: `"${name}":1` };
  return [
    { name: 'A', url: `${floorsUrl}a/`, words, option },
    { name: 'B', url: `${floorsUrl}b/`, words, option, kept: { key: floorKey, text: `"${name}":"1"` } },
    ...(asksTopics(plan.questionnaire)
      ? matrixSubjects(plan, language, { url, words, option, kept })
      : [{ name: first, url, words, option, kept }]),
  ];
}

function matrixSubjects(plan: Plan, language: Language, question: Omit<Subject, 'name'>): Subject[] {
  const domains = plan.screens.map(({ domain }) => domain);
  const topic = `"domains":["${domains[0]}"]`;
  return [
    {
      name: first,
      url: question.url,
      words: '#h0',
      option: `[name="topic"][value="${domains[0]}"]`,
      kept: { key: storageKey, text: topic },
    },
    {
      ...question,
      name: later,
      url: `${question.url}#1`,
      seed: { key: storageKey, text: JSON.stringify({ language, domains }) },
    },
  ];
}

/** In turn, each round in another order, so that a busy moment of the machine hits all alike. The first round warms up. */
async function timeInTurn(browser: Browser, subjects: readonly Subject[]): Promise<Rows> {
  const rows = new Map(subjects.map(({ name }) => [name, [] as Timed[]]));
  for (let round = 0; round <= rounds; round++) {
    const turn = round % subjects.length;
    for (const subject of [...subjects.slice(turn), ...subjects.slice(0, turn)]) {
      const timed = await time(browser, subject);
      if (round > 0) rows.get(subject.name)?.push(timed);
    }
  }
  return rows;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function report(rows: Rows, where: string): string[] {
  const of = (name: string, figure: keyof Timed) => (rows.get(name) ?? []).map((timed) => timed[figure]);
  for (const name of rows.keys()) {
    const cells = [...figures, 'running' as const].map((figure) => {
      const values = of(name, figure).map((value) => Math.round(value));
      return `${figure} ${median(values)} (${Math.min(...values)}–${Math.max(...values)})`;
    });
    console.log(`${name.padEnd(10)} ${cells.join('   ')}`);
  }
  const lost = [...rows.keys()].flatMap((name) => {
    const count = of(name, 'accepted').filter((value) => !Number.isFinite(value)).length;
    return count > 0 ? [`${where}: ${name}: in ${count} of ${rounds} visits no answer was accepted`] : [];
  });
  // Within each round: the machine of a round serves both, and machines of others come and go between rounds.
  const ratioOf = (name: string, floor: string, figure: Figure) => {
    const theirs = of(floor, figure);
    return median(of(name, figure).map((ours, round) => ours / (theirs[round] ?? Number.NaN)));
  };
  if (rows.has(later)) ratios(where, later, ratioOf);
  return [...lost, ...ratios(where, first, ratioOf)];
}

/** Prints how ours stands to the floors, and returns what takes too long. */
function ratios(
  where: string,
  name: string,
  ratioOf: (name: string, floor: string, figure: Figure) => number,
): string[] {
  return floors.flatMap((floor) =>
    figures.flatMap((figure) => {
      const ratio = ratioOf(name, floor, figure);
      const line = `${where}: ${figure}, ${name} / ${floor}: ${ratio.toFixed(2)}`;
      console.log(line);
      return ratio <= mostRatio ? [] : [`${line}, more than ${mostRatio}`];
    }),
  );
}
