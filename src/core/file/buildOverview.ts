import type { Answer, AnswerSet } from '../answers/Answers.ts';
import type { Notebook } from '../notebook/Notebook.ts';
import { tidyNotebook } from '../notebook/tidyNotebook.ts';
import { type WordsId, wordsIds } from '../plan/talkParts.ts';
import type { EvaluatorFor } from '../questionnaire/evaluator.ts';
import type { Question, Questionnaire } from '../questionnaire/Questionnaire.ts';
import { circleLines } from '../report/circleLines.ts';
import { planLines } from '../report/planLines.ts';
import type { ReportLine } from '../report/Report.ts';
import { type Text, toText } from '../text.ts';
import type { Overview, OverviewPart, OverviewRow, OverviewSection, Said } from './Overview.ts';

/**
 * What the keep file of this notebook holds, to be read by whose it is: no ticks, nothing left off, and no order but that of
 * the questions. `serviceIds` are those that this build can name. What is empty is left out.
 */
export function buildOverview(
  questionnaires: readonly Questionnaire[],
  notebook: Notebook,
  serviceIds: readonly string[],
  evaluatorFor?: EvaluatorFor,
): Overview {
  const tidy = tidyNotebook(questionnaires, notebook, evaluatorFor);
  const pinned = tidy.pins.filter((id) => serviceIds.includes(id)).map((id) => row(toText(`services:${id}`)));
  const sections: OverviewSection[] = [
    ...questionnaires.map((one) => ({ title: listName(one), parts: answerParts(one, tidy.answers[one.id] ?? {}) })),
    { title: toText('report:section.circle'), parts: [{ rows: lineRows(circleLines(tidy.circle)) }] },
    { title: toText('report:section.nearby'), parts: [{ rows: pinned }] },
    { title: toText('plan:sheet.title'), parts: [{ rows: planRows(tidy) }] },
    { title: toText(`report:paper.title.${tidy.talk.kind}`), parts: [{ rows: talkRows(tidy) }] },
    ...tidy.moments.map((moment) => lookSection(questionnaires, moment)),
  ];
  return sections
    .map((section) => ({ ...section, parts: section.parts.filter(({ rows }) => rows.length > 0) }))
    .filter(({ parts }) => parts.length > 0);
}

function listName({ id }: Questionnaire): Text {
  return toText(`lists:${id}`);
}

/** What was asked on one screen stands together, under its title: "do you want this to change?" asks on about that. */
function answerParts({ id, questions }: Questionnaire, set: AnswerSet): OverviewPart[] {
  const screens = [...new Set(questions.map(({ screen }) => screen))];
  return screens.map((screen) => ({
    title: toText(`screens:${id}.${screen}`),
    rows: questions.filter((question) => question.screen === screen).flatMap((one) => answerRow(one, set)),
  }));
}

function answerRow(question: Question, set: AnswerSet): OverviewRow[] {
  const answer = set[question.name];
  if (answer === undefined) return [];
  return [{ asked: toText(`asked:${question.name}`), said: saidTo(question, answer) }];
}

/** The words that were chosen from, or what someone wrote. */
function saidTo({ name, values, sides }: Question, answer: Answer): Said[] {
  const given = typeof answer === 'object' ? answer : [answer];
  const known: readonly unknown[] = [...values, ...(sides ?? [])];
  return given.map((one) => (known.includes(one) ? toText(`answers:${name}.${one}`) : { own: String(one) }));
}

function row(...said: Said[]): OverviewRow {
  return { said };
}

function ownRow(asked: Text, own: string): OverviewRow[] {
  return own.trim() === '' ? [] : [{ asked, said: [{ own }] }];
}

function lineRows(lines: readonly ReportLine[]): OverviewRow[] {
  return lines.map(({ says, own }) => row(...(says ? [says] : []), ...(own === undefined ? [] : [{ own }])));
}

function planRows({ plan }: Notebook): OverviewRow[] {
  const ideas = plan.ideas.filter(({ chosen, text }) => !chosen && text.trim() !== '');
  const others = ideas.map(({ text }) => ({ own: text }));
  return [
    ...ownRow(toText('report:section.question'), plan.question),
    ...lineRows(planLines(plan)),
    ...(others.length > 0 ? [{ asked: toText('plan:sheet.ideas'), said: others }] : []),
  ];
}

function talkRows({ talk }: Notebook): OverviewRow[] {
  return [
    ...talk.topics.flatMap(({ domain, words }) => ownRow(toText(`domains:${domain}.name`), words)),
    ...wordsIds.flatMap((id) => ownRow(wordsName(id), talk.words[id])),
    ...dayRow(toText('talk:days.reported'), talk.reportedOn),
    ...dayRow(toText('talk:days.applied'), talk.appliedOn),
  ];
}

function wordsName(id: WordsId): Text {
  return id === 'after' ? toText('talk:after.said') : toText(`talk:field.${id}`);
}

function dayRow(asked: Text, day: string): OverviewRow[] {
  return day === '' ? [] : [{ asked, said: [toText('keep:page.day', { day: { day } })] }];
}

/** What lies beside the own answers, each look under whose it is and its day. */
function lookSection(questionnaires: readonly Questionnaire[], moment: Notebook['moments'][number]): OverviewSection {
  const parts = questionnaires.flatMap((one) => answerParts(one, moment.answers[one.id] ?? {}));
  return { title: toText(`pages:beside.${moment.author}`, { day: { day: moment.savedOn } }), parts };
}
