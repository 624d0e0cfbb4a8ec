import type { Fact, Theme } from '../outcomes/Outcome.ts';
import { answerKey, askedKey, dashed, themeNameKey } from '../outcomes/words.ts';
import { isSkip } from '../questionnaire/Questionnaire.ts';
import { type Text, toText } from '../text.ts';
import type { ReportLine } from './Report.ts';

/** A line of ours; `of` is what it is about, and with the name it makes the key of its tick. */
export function line(name: string, of: string, says: Text, on: boolean, sensitive: boolean): ReportLine {
  return { id: `${name}:${of}`, says, on, sensitive };
}

/** A line of the citizen's own words, where there are any. */
export function ownLine(id: string, own: string, on: boolean, sensitive = false): ReportLine[] {
  return own.trim() === '' ? [] : [{ id, own, on, sensitive }];
}

/** The question that a theme is about and what was answered, both in full: the reader has not seen the questionnaire. */
export function saidLine(name: string, theme: Theme, sensitive: boolean): ReportLine[] {
  const answer = theme.skip ? undefined : answerKey(theme);
  if (!answer) return [];
  const says = toText('report:said', { question: toText(askedKey(theme)), answer: toText(answer) });
  return [line(name, dashed(theme), says, false, sensitive)];
}

/** All that was said about one theme, each part with its own tick. */
export function themeLines(theme: Theme, sensitive: boolean): ReportLine[] {
  const domain = toText(themeNameKey(theme));
  const { matters, wish, strength, facts = [] } = theme;
  const one = (name: string, says: Text) => line(name, dashed(theme), says, false, sensitive);
  return [
    ...saidLine('said', theme, sensitive),
    ...(matters ? [one('matters', toText(`report:matters.${matters}`, { domain }))] : []),
    // Who answered "I would like to" has said the wish already.
    ...(wish && strength !== 'want' ? [one('theme-wish', toText(`report:wish.${wish}`, { domain }))] : []),
    ...facts.flatMap((fact) => factLine(fact, domain, sensitive)),
  ];
}

/** A fact and what it is about; a way to skip it is no fact. */
export function factLine(fact: Fact, domain: Text, sensitive: boolean): ReportLine[] {
  const id = `fact:${dashed(fact)}`;
  const question = toText(askedKey(fact));
  if (fact.own) {
    const says = toText('report:asked', { domain, question });
    return ownLine(id, fact.own, false, sensitive).map((own) => ({ ...own, says }));
  }
  const given = fact.values.filter((value) => !isSkip(value)).map((value) => toText(`answers:${fact.from}.${value}`));
  const [first, ...others] = given;
  if (!first) return [];
  const answer = others.reduce((list, next) => toText('report:also', { list, next }), first);
  return [{ id, says: toText('report:fact', { domain, question, answer }), on: false, sensitive }];
}
