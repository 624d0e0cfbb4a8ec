import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { acceptFile } from '../../src/core/file/acceptFile.ts';
import { toKeepFile } from '../../src/core/file/toKeepFile.ts';
import { isDelicate } from '../../src/core/finder/isDelicate.ts';
import { matchServices } from '../../src/core/finder/matchServices.ts';
import { acceptNotebook } from '../../src/core/notebook/acceptNotebook.ts';
import { emptyPrepared } from '../../src/core/notebook/Prepared.ts';
import { buildOutcomes } from '../../src/core/outcomes/buildOutcomes.ts';
import { buildResult, type Topic } from '../../src/core/outcomes/buildResult.ts';
import { dangersOf } from '../../src/core/outcomes/dangersOf.ts';
import type { Outcome, Part, Theme } from '../../src/core/outcomes/Outcome.ts';
import { buildReport, tickedReport } from '../../src/core/report/buildReport.ts';
import { sectionTitle } from '../../src/core/report/talkLines.ts';
import { createSay } from '../../src/i18n/format.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { mannerStrings } from '../../src/i18n/manner.ts';
import { pickStrings, topicStrings } from '../../src/i18n/translate.ts';
import { tieTexts } from '../../src/islands/circle/texts.ts';
import { resultsTexts } from '../../src/islands/results/texts.ts';
import { ResultsView } from '../../src/islands/results/View.tsx';
import { answerStrings } from '../../src/loaders/answerStrings.ts';
import { contactStrings } from '../../src/loaders/contactStrings.ts';
import { loadContent } from '../../src/loaders/loadContent.ts';
import { loadPlans, questionnaireIds } from '../../src/loaders/loadQuestionnaires.ts';
import { pinStrings } from '../../src/loaders/pinStrings.ts';

const folder = 'tests/personas';
const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const { services, postcodes } = loadContent();
const today = '2026-11-21';

describe.each(names.map((entry) => entry.name))('%s through the whole pipeline', (name) => {
  const persona = JSON.parse(readFileSync(join(folder, name, 'persona.json'), 'utf8'));
  const { about: _about, ...raw } = persona;
  const language = raw.language as Language;
  const plans = loadPlans(language);
  const questionnaires = plans.map((plan) => plan.questionnaire);
  const context = { questionnaires, languages, language };
  const { notebook, refused } = acceptNotebook(context, raw);
  const outcomes = buildOutcomes(questionnaires, notebook.answers, notebook.domains);
  const golden = (file: string) => join(process.cwd(), folder, name, file);

  test('answers are accepted, all of them', () => {
    expect(refused).toEqual([]);
    // Nobody prepared anything for them.
    expect(notebook).toEqual({ ...(raw as object), prepared: emptyPrepared });
  });

  test('outcomes', async () => {
    const dangers = questionnaires.flatMap(({ id, questions }) => dangersOf(questions, notebook.answers[id] ?? {}));
    const sections = Object.entries<readonly (Outcome | Part | Theme | Topic)[]>({ ...buildResult(outcomes) });
    const result = sections.map(([section, list]) => [section, list.map(nameOf)]);
    await toMatchGolden(golden('outcomes.json'), { outcomes, dangers, result: Object.fromEntries(result) });
  });

  test('result, in words', async () => {
    const strings = {
      ...pickStrings(language, resultsTexts),
      ...topicStrings(language, ['domains', 'results']),
      ...answerStrings(plans, 'result'),
      ...mannerStrings(language),
    };
    const paths = { questionnaire: '', choose: '', nearby: '', circle: '', plan: '', report: '' };
    const ways = {
      paths,
      editPath: () => '',
      onlyMine: false,
      showOnlyMine: () => undefined,
      looks: [],
      removeLook: () => undefined,
      taken: undefined,
      putBackLook: () => undefined,
      drawn: Number.POSITIVE_INFINITY,
    };
    const props = { say: createSay(language, strings), author: notebook.author, outcomes, ...ways };
    await expect(linesOf(renderToString(h(ResultsView, props)))).toMatchFileSnapshot(golden('result.md'));
  });

  test('matches, in words', async () => {
    const from = postcodes[notebook.place];
    const match = matchServices({ outcomes, services, today, seed: 'golden', ...(from ? { from } : {}) });
    const say = createSay(language, {
      ...topicStrings(language, ['reasons', 'domains']),
      ...answerStrings(plans, 'nearby'),
      ...mannerStrings(language),
    });
    const lines = match.groups.flatMap((group) => [
      `# ${group.id}`,
      ...group.hits.map(
        (hit) =>
          `- ${hit.service.id} (rung ${hit.service.rung}): ${hit.reasons.map((reason) => say(reason)).join('; ')}`,
      ),
      '',
    ]);
    await expect([`chosen by: ${match.by}`, '', ...lines].join('\n')).toMatchFileSnapshot(golden('matches.md'));
  });

  test('report, in words', async () => {
    const sections = buildReport(
      notebook,
      outcomes,
      services.map((service) => service.id),
      services.filter(isDelicate).map((service) => service.id),
    );
    const spoken: Language[] = language === 'nl' ? ['nl'] : [language, 'nl'];
    const voices = spoken.map((one) =>
      createSay(one, {
        ...topicStrings(one, ['report', 'domains']),
        ...pickStrings(one, tieTexts),
        ...answerStrings(loadPlans(one), 'report'),
        ...contactStrings(one),
        ...pinStrings(one),
        ...mannerStrings(one),
      }),
    );
    const say = (text: Parameters<(typeof voices)[0]>[0]) => voices.map((voice) => voice(text)).join(' / ');
    const lines = tickedReport(sections).flatMap((section) => [
      `# ${say(sectionTitle(notebook.talk.kind, section.id))}`,
      ...section.lines.map(
        (line) =>
          `- ${[line.says && say(line.says), line.more && say(line.more), line.own && `“${line.own}”`].filter(Boolean).join(' ')}`,
      ),
      '',
    ]);
    const off = sections.flatMap((section) => section.lines).filter((line) => !line.on);
    await expect([...lines, 'left at home:', ...off.map((line) => `- ${line.id}`), ''].join('\n')).toMatchFileSnapshot(
      golden('report.md'),
    );
  });

  test('nothing sensitive goes along that its owner did not tick', () => {
    const lines = tickedReport(buildReport({ ...notebook, ticks: {} }, outcomes, notebook.pins)).flatMap(
      (section) => section.lines,
    );
    expect(lines.filter(({ sensitive }) => sensitive)).toEqual([]);
    expect(lines.map(({ id }) => id).filter((id) => /^(level|note|strengths|nearby):/.test(id))).toEqual([]);
  });

  test('the keep file, opened again, gives the same back', async () => {
    const file = toKeepFile(questionnaires, notebook, today);
    await expect(file).toMatchFileSnapshot(golden('keep-file.json'));
    expect(acceptFile(context, file)).toEqual({ ok: true, notebook, savedOn: today, refused: [] });
  });
});

test.each(['nl', 'ar'])('together the personas answer every questionnaire in %s', (language) => {
  const answered = names.flatMap(({ name }) => {
    const persona = JSON.parse(readFileSync(join(folder, name, 'persona.json'), 'utf8'));
    return persona.language === language ? Object.keys(persona.answers) : [];
  });
  expect([...new Set(answered)].sort()).toEqual([...questionnaireIds()].sort());
});

function nameOf(one: Outcome | Part | Theme | Topic): string {
  if ('from' in one) return one.from;
  if ('domain' in one) return one.domain;
  const themes = one.themes.map(({ from }) => from).join(', ');
  return `${one.outcome.domain}${one.isWhole ? '' : ', only'}${themes ? ` (${themes})` : ''}`;
}

/** What stands on the page, a line for each heading, sentence and item; the tables say the same again. */
function linesOf(html: string): string {
  const lines = html
    .replace(/<table.*?<\/table>/gs, '')
    .replace(/<div class="listen.*?<\/div>/gs, '')
    .replace(/<svg[^>]*aria-label="([^"]*)".*?<\/svg>/gs, '<p>[$1]</p>')
    .replace(/<p class="edit">.*?<\/p>/gs, '')
    .replace(/<h([2-5])[^>]*>/g, (_, level: string) => `\n\n${'#'.repeat(Number(level) - 1)} `)
    .replace(/<li[^>]*>(<p>)?/g, '\n- ')
    .replace(/(<ul>)((?:(?!<ul>).)*?)(<\/ul><\/li>)/gs, (all) => all.replaceAll('\n- ', '\n\u2003- '))
    .replace(/<\/?(p|div|ul|section|article|h\d|blockquote)[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .split('\n')
    .map((line) => line.replace(/^ +| +$/g, '').replace('\u2003', '  '));
  return `${lines
    .filter((line, at) => line !== '' || lines[at + 1]?.startsWith('#'))
    .join('\n')
    .trim()}\n`;
}

async function toMatchGolden(file: string, value: unknown): Promise<void> {
  await expect(`${JSON.stringify(value, null, 2)}\n`).toMatchFileSnapshot(file);
}
