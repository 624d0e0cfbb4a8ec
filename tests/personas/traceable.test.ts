import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/core/answers/Answers.ts';
import { acceptNotebook } from '../../src/core/notebook/acceptNotebook.ts';
import { buildOutcomes } from '../../src/core/outcomes/buildOutcomes.ts';
import { createSay } from '../../src/i18n/format.ts';
import { languages } from '../../src/i18n/languages.ts';
import { mannerStrings } from '../../src/i18n/manner.ts';
import { pickStrings, topicStrings } from '../../src/i18n/translate.ts';
import { resultsTexts } from '../../src/islands/results/texts.ts';
import { ResultsView } from '../../src/islands/results/View.tsx';
import { answerStrings } from '../../src/loaders/answerStrings.ts';
import { loadPlans } from '../../src/loaders/loadQuestionnaires.ts';

const folder = 'tests/personas';
const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const language = 'nl';
const plans = loadPlans(language);
const questionnaires = plans.map((plan) => plan.questionnaire);
const interfaceStrings = pickStrings(language, resultsTexts);
const say = createSay(language, {
  ...interfaceStrings,
  ...topicStrings(language, ['domains', 'results']),
  ...answerStrings(plans, 'result'),
  ...mannerStrings(language),
});
const nothing = () => undefined;
const paths = { questionnaire: '', choose: '', nearby: '', circle: '', plan: '', report: '' };

/** What may stand on the page whatever is answered: our own headings and words around, and names of topics. */
const fixed = new Set([
  ...Object.keys(interfaceStrings).flatMap((key) => (key.includes('{{') ? [] : [interfaceStrings[key] ?? ''])),
  ...Object.values(topicStrings(language, ['domains'])),
]);

describe.each(names.map(({ name }) => name))('the result of %s', (name) => {
  const { about: _about, ...raw } = JSON.parse(readFileSync(join(folder, name, 'persona.json'), 'utf8'));
  const { notebook } = acceptNotebook({ questionnaires, languages, language }, raw);

  /** The page, in which each link to change an answer names the question that its sentence comes from. */
  const render = (answers: Answers): string => {
    const outcomes = buildOutcomes(questionnaires, answers, notebook.domains);
    const { author } = notebook;
    const props = {
      say,
      author,
      outcomes,
      paths,
      onlyMine: false,
      showOnlyMine: nothing,
      looks: [],
      removeLook: nothing,
      taken: undefined,
      putBackLook: nothing,
    };
    const editPath = (_outcome: unknown, from?: string) => `#${from ?? ''}`;
    return renderToString(h(ResultsView, { ...props, editPath, drawn: Number.POSITIVE_INFINITY }));
  };
  const given = Object.entries(notebook.answers).flatMap(([id, set]) => Object.keys(set).map((key) => ({ id, key })));
  const without = ({ id, key }: (typeof given)[number]): Answers => {
    const { [key]: _gone, ...set } = notebook.answers[id] ?? {};
    return { ...notebook.answers, [id]: set };
  };
  /** Some sentences rest on several answers about one domain: small steps, and the question to an answer and a wish. */
  const domains = [...new Set(questionnaires.flatMap(({ questions }) => questions.map(({ domain }) => domain)))];
  const withoutDomain = (domain: string): Answers =>
    Object.fromEntries(
      questionnaires.map(({ id, questions }) => {
        const about = new Set(questions.filter((one) => one.domain === domain).map((one) => one.name));
        return [id, Object.fromEntries(Object.entries(notebook.answers[id] ?? {}).filter(([key]) => !about.has(key)))];
      }),
    );
  const page = render(notebook.answers);
  const cited = [...new Set([...page.matchAll(/href="#([a-z]\w+)"/g)].map((match) => match[1] ?? ''))];

  test('cites answers that were given, and what an answer said goes with it, or changes', () => {
    expect(cited.length).toBeGreaterThan(notebook.domains.length > 0 && given.length > 0 ? 0 : -1);
    for (const key of cited) {
      const answer = given.find((one) => one.key === key);
      if (!answer) throw new Error(`${key} is cited, and nobody answered it`);
      expect(saidAt(render(without(answer)), key), key).not.toBe(saidAt(page, key));
    }
  });

  test('says nothing of anyone that no answer said: each sentence goes with answers to one domain, or is ours', () => {
    const before = countsOf(page);
    const left = new Set(before.keys());
    for (const gone of [...given.map((answer) => without(answer)), ...domains.map(withoutDomain)]) {
      const after = countsOf(render(gone));
      for (const line of left) if ((after.get(line) ?? 0) < (before.get(line) ?? 0)) left.delete(line);
    }
    expect([...left].filter((line) => !fixed.has(line))).toEqual([]);
  });
});

/** What stands above the link to change this answer, back to where its sentence begins; nothing where there is no such link. */
function saidAt(html: string, key: string): string | undefined {
  const at = html.indexOf(`href="#${key}"`);
  const from = Math.max(html.lastIndexOf('class="said"', at), html.lastIndexOf('class="part"', at));
  return at < 0 ? undefined : html.slice(from, at);
}

/** Each text on the page, and how often it stands there; tables say the same again. */
function countsOf(html: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const spoken = html.replace(/<table.*?<\/table>|<div class="listen.*?<\/div>/gs, '');
  for (const line of spoken.replace(/<[^>]+>/g, '\n').split('\n')) {
    const text = line.trim();
    if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}
