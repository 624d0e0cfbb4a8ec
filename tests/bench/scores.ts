import { loadavg } from 'node:os';
import type { Language } from '../../src/i18n/languages.ts';
import { categories, launch, type Measured, measure, problemsOf } from '../lighthouse/measure.ts';
import { type Visit, visitsIn } from '../lighthouse/visits.ts';

const runs = 3;
const whole = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 };

/** Lighthouse on the five pages of a visit, the median of three runs by performance. Returns what is not at 100. */
export async function scorePages(siteUrl: string, languages: readonly Language[]): Promise<string[]> {
  console.log(`\nLighthouse, mobile: median of ${runs} by performance; load ${loadavg()[0]?.toFixed(1)}`);
  const visits = languages.flatMap((language) => {
    const { home, question, rest } = visitsIn(language);
    return [home, question, ...rest];
  });
  const browser = await launch();
  try {
    const problems: string[] = [];
    for (const visit of visits) {
      const measured: Measured[] = [];
      for (let run = 0; run < runs; run++) measured.push(await measure(browser, siteUrl, visit));
      problems.push(...judge(visit, measured));
    }
    return problems;
  } finally {
    await browser.close();
  }
}

function judge(visit: Visit, measured: readonly Measured[]): string[] {
  const sorted = measured.toSorted((a, b) => a.scores.performance - b.scores.performance);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) return [`${visit.path}: was not measured`];
  const { lcpMs, tbtMs, cls } = middle.figures;
  const all = sorted.map(({ scores }) => scores.performance).join(', ');
  const cells = categories.map((id) => `${id} ${String(middle.scores[id]).padStart(3)}`);
  console.log(`${visit.path.padEnd(40)} ${cells.join('  ')}  (runs ${all}; LCP ${lcpMs}, TBT ${tbtMs}, CLS ${cls})`);
  const problems = problemsOf(visit, middle, whole);
  return [...problems, ...(problems.length > 0 ? middle.why : [])];
}
