import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import type { Plan } from '../../src/core/questionnaire/Plan.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { slugOf } from '../../src/i18n/routes.ts';
import { loadPlan, mainQuestionnaire } from '../../src/loaders/loadQuestionnaires.ts';
import { storageKey } from '../../src/platform/store.ts';
import { serve } from '../../tools/serve.ts';
import { floorKey, writeFloors } from './floors.ts';
import { type Subject, type Timed, time } from './time.ts';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 9);
/** Ours may take this many times as long as a floor. */
const mostRatio = 1.3;
const figures = ['visible', 'accepted'] as const;
const floors = ['A', 'B'] as const;
/** A newcomer sees the choice of topics first: that is their first question. Who chose topics sees the first of them. */
const ours = ['ours, newcomer', 'ours, #1'] as const;
type Figure = (typeof figures)[number];
type Rows = ReadonlyMap<string, readonly Timed[]>;

/**
 * Times our question page beside two floors made of the same texts, and prints medians, ranges and ratios. Returns what
 * is too slow.
 */
export async function compareWithFloors(browser: Browser, siteUrl: string, language: Language): Promise<string[]> {
  const plan = loadPlan(mainQuestionnaire, language);
  const words = JSON.parse(readFileSync(`locales/${language}/questions.json`, 'utf8')) as Record<string, string>;
  const folder = writeFloors(plan, language, { next: words['next'] ?? '', back: words['back'] ?? '' });
  const host = await serve({ root: folder });
  try {
    const subjects = subjectsFor(plan, language, siteUrl, host.url);
    console.log(
      `\nFloors, ${language}: ${rounds} rounds, cold, 4× CPU, 150 ms, 1.6 Mbit/s; load ${loadavg()[0]?.toFixed(1)}`,
    );
    const rows = await timeInTurn(browser, subjects);
    console.log(`load after it ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`);
    return report(rows, language);
  } finally {
    await host.close();
    rmSync(folder, { recursive: true });
  }
}

function subjectsFor(plan: Plan, language: Language, siteUrl: string, floorsUrl: string): Subject[] {
  const [screen] = plan.screens;
  const name = screen?.items.find((item) => item.kind === 'question')?.name ?? '';
  const domain = screen?.domain ?? '';
  const url = new URL(`${language}/${slugOf('questionnaire', language, mainQuestionnaire)}/`, siteUrl).href;
  const option = `[name="${name}"]`;
  const legend = `fieldset:has(${option}) > legend`;
  const everyTopic = { language, domains: plan.screens.map((one) => one.domain) };
  return [
    { name: 'A', url: `${floorsUrl}a/`, words: legend, option },
    {
      name: 'B',
      url: `${floorsUrl}b/`,
      words: legend,
      option,
      kept: { key: floorKey, text: `"${name}":"1"` },
    },
    {
      name: 'ours, newcomer',
      url,
      words: '#h0',
      option: `[name="topic"][value="${domain}"]`,
      kept: { key: storageKey, text: `"domains":["${domain}"]` },
    },
    {
      name: 'ours, #1',
      url: `${url}#1`,
      words: legend,
      option,
      seed: { key: storageKey, text: JSON.stringify(everyTopic) },
      kept: { key: storageKey, text: `"${name}":1` },
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

function report(rows: Rows, language: Language): string[] {
  const of = (name: string, figure: keyof Timed) => (rows.get(name) ?? []).map((timed) => timed[figure]);
  for (const name of rows.keys()) {
    const cells = [...figures, 'running' as const].map((figure) => {
      const values = of(name, figure).map((value) => Math.round(value));
      return `${figure} ${median(values)} (${Math.min(...values)}–${Math.max(...values)})`;
    });
    console.log(`${name.padEnd(15)} ${cells.join('   ')}`);
  }
  const lost = [...rows.keys()].flatMap((name) => {
    const count = of(name, 'accepted').filter((value) => !Number.isFinite(value)).length;
    return count > 0 ? [`${language}: ${name}: in ${count} of ${rounds} visits no answer was accepted`] : [];
  });
  return [...lost, ...tooSlow(language, (name, figure) => median(of(name, figure)))];
}

function tooSlow(language: Language, middle: (name: string, figure: Figure) => number): string[] {
  const pairs = ours.flatMap((name) => floors.flatMap((floor) => figures.map((figure) => ({ name, floor, figure }))));
  return pairs.flatMap(({ name, floor, figure }) => {
    const ratio = middle(name, figure) / middle(floor, figure);
    const line = `${language}: ${figure}, ${name} / ${floor}: ${ratio.toFixed(2)}`;
    console.log(line);
    return ratio <= mostRatio ? [] : [`${line}, more than ${mostRatio}`];
  });
}
