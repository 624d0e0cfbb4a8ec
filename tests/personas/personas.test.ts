import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { acceptFile } from '../../src/core/file/acceptFile.ts';
import { toKeepFile } from '../../src/core/file/toKeepFile.ts';
import { matchServices } from '../../src/core/finder/matchServices.ts';
import { acceptNotebook } from '../../src/core/notebook/acceptNotebook.ts';
import { buildOutcomes } from '../../src/core/outcomes/buildOutcomes.ts';
import { buildResult } from '../../src/core/outcomes/buildResult.ts';
import { dangersOf } from '../../src/core/outcomes/dangersOf.ts';
import type { Outcome, Part } from '../../src/core/outcomes/Outcome.ts';
import { buildReport, tickedReport } from '../../src/core/report/buildReport.ts';
import { createSay } from '../../src/i18n/format.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { topicStrings } from '../../src/i18n/translate.ts';
import { answerStrings } from '../../src/loaders/answerStrings.ts';
import { contactStrings } from '../../src/loaders/contactStrings.ts';
import { loadContent } from '../../src/loaders/loadContent.ts';
import { loadPlans } from '../../src/loaders/loadQuestionnaires.ts';

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
    expect(notebook).toEqual(raw);
  });

  test('outcomes', async () => {
    const dangers = questionnaires.flatMap(({ id, questions }) => dangersOf(questions, notebook.answers[id] ?? {}));
    const sections = Object.entries<readonly (Outcome | Part)[]>({ ...buildResult(outcomes) });
    const result = sections.map(([section, list]) => [
      section,
      list.map((one) => ('from' in one ? one.from : one.domain)),
    ]);
    await toMatchGolden(golden('outcomes.json'), { outcomes, dangers, result: Object.fromEntries(result) });
  });

  test('matches, in words', async () => {
    const from = postcodes[notebook.place];
    const match = matchServices({ outcomes, services, today, seed: 'golden', ...(from ? { from } : {}) });
    const say = createSay(language, { ...topicStrings(language, ['reasons', 'domains']), ...answerStrings(plans) });
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
    );
    const spoken: Language[] = language === 'nl' ? ['nl'] : [language, 'nl'];
    const voices = spoken.map((one) =>
      createSay(one, {
        ...topicStrings(one, ['report', 'domains']),
        ...answerStrings(loadPlans(one)),
        ...contactStrings(one),
      }),
    );
    const say = (text: Parameters<(typeof voices)[0]>[0]) => voices.map((voice) => voice(text)).join(' / ');
    const lines = tickedReport(sections).flatMap((section) => [
      `# ${say(`report:section.${section.id}`)}`,
      ...section.lines.map(
        (line) => `- ${[line.says && say(line.says), line.own && `“${line.own}”`].filter(Boolean).join(' ')}`,
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

async function toMatchGolden(file: string, value: unknown): Promise<void> {
  await expect(`${JSON.stringify(value, null, 2)}\n`).toMatchFileSnapshot(file);
}
