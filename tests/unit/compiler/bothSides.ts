import { Model, type Question as TheirQuestion } from 'survey-core';
import { expect } from 'vitest';
import type { AnswerSet } from '../../../src/core/answers/Answers.ts';
import { completedData } from '../../../src/core/answers/completedData.ts';
import { pruneAnswers } from '../../../src/core/answers/pruneAnswers.ts';
import { settleAnswers } from '../../../src/core/answers/settleAnswers.ts';
import { emptyGroups, faultsOf, isEnabled, isRequired } from '../../../src/core/questionnaire/checks.ts';
import { enabledChoices, visibleChoices } from '../../../src/core/questionnaire/choicesOf.ts';
import { createEvaluator } from '../../../src/core/questionnaire/evaluator.ts';
import type { Plan, QuestionItem } from '../../../src/core/questionnaire/Plan.ts';
import { questionsIn, sayPieces } from '../../../src/core/questionnaire/pieces.ts';
import { visibleQuestions } from '../../../src/core/questionnaire/visibleQuestions.ts';

type Data = Record<string, unknown>;
interface TheirItem {
  readonly value: unknown;
  readonly isEnabled: boolean;
  readonly locText: { readonly renderedHtml: string };
}

/** SurveyJS offers a hidden panel's children as visible themselves: a question shows when all around it do. */
export function shows(question: TheirQuestion): boolean {
  let around = question.parent;
  while (around?.isVisible) around = around.parent;
  return question.isVisible && !around;
}

/** One questionnaire on both sides: SurveyJS's own model, used again for each set of answers, and our plan. */
export class BothSides {
  readonly model: Model;
  private readonly plan: Plan;
  private readonly items: readonly QuestionItem[];
  private readonly evaluate: ReturnType<typeof createEvaluator>;

  constructor(survey: unknown, plan: Plan, language: string, today: string) {
    this.model = new Model(structuredClone(survey));
    this.model.locale = language;
    this.plan = plan;
    this.items = plan.screens.flatMap((screen) => screen.items.flatMap(questionsIn));
    this.evaluate = createEvaluator(plan.questionnaire, today);
  }

  /** Demands the same of both: what shows, what may and must be answered, what is wrong, the words, and the data. */
  compare(answers: AnswerSet): void {
    const { model, evaluate } = this;
    const { questionnaire } = this.plan;
    this.fill(answers);
    const settled = settleAnswers(questionnaire, answers, evaluate);
    const ours = visibleQuestions(questionnaire, settled, evaluate);
    const visible = model.getAllQuestions().filter(shows);
    expect(ours.map(({ name }) => name)).toEqual(visible.map(({ name }) => name));
    expect(
      ours.map((one) => [
        one.name,
        isEnabled(one, settled, evaluate),
        isRequired(one, settled, evaluate),
        faultsOf(one, settled, evaluate).length === 0,
      ]),
    ).toEqual(visible.map((one) => [one.name, !one.isReadOnly, one.isRequired, one.validate(false)]));
    this.compareWords(visible, settled);
    this.compareGroups(settled);
    const data = this.complete();
    expect(completedData(questionnaire, answers, evaluate)).toEqual(data);
    expect(pruneAnswers(questionnaire, answers, evaluate)).toEqual(this.completeUntilStable(data));
  }

  /** Puts the answers in, as if each had been given when it could be: choices that are not there are taken back. */
  private fill(answers: AnswerSet | Data): void {
    const { model } = this;
    // Back from “completed” only: clearing the data too takes three times as long, and the next lines replace it.
    model.clear(false, false);
    // survey-core keeps an old outcome that it holds for the same, such as 1 for "1": ours knows nothing of before.
    const { variablesHash } = model as unknown as { readonly variablesHash: Data };
    for (const name of Object.keys(variablesHash)) delete variablesHash[name];
    model.data = structuredClone(answers);
    for (const question of model.getAllQuestions()) question.clearIncorrectValues();
  }

  private complete(): Data {
    this.model.doComplete();
    expect(this.model.state).toBe('completed');
    return this.model.data as Data;
  }

  /** Completes again with what was left, until nothing goes any more. */
  private completeUntilStable(data: Data): Data {
    const names = new Set(this.model.calculatedValues.map(({ name }) => name));
    const left = Object.fromEntries(Object.entries(data).filter(([name]) => !names.has(name)));
    this.fill(left);
    const next = Object.fromEntries(Object.entries(this.complete()).filter(([name]) => !names.has(name)));
    return Object.keys(next).length < Object.keys(left).length ? this.completeUntilStable(next) : next;
  }

  private compareWords(visible: readonly TheirQuestion[], settled: AnswerSet): void {
    const { plan, evaluate } = this;
    const say = (text: string, pieces: Parameters<typeof sayPieces>[1] | undefined) =>
      pieces ? sayPieces(plan, pieces, settled, evaluate) : text;
    for (const theirs of visible) {
      const item = this.items.find((one) => one.name === theirs.name);
      const question = plan.questionnaire.questions.find((one) => one.name === theirs.name);
      if (!item || !question) throw new Error(`${theirs.name} has no item`);
      expect([say(item.title, item.piped?.title), say(item.help ?? '', item.piped?.help)]).toEqual([
        theirs.locTitle.renderedHtml,
        theirs.locDescription.renderedHtml,
      ]);
      const enabled = enabledChoices(question, settled, evaluate);
      const choices = visibleChoices(question, settled, evaluate).map((value) => {
        const choice = item.choices.find((one) => one.value === value);
        return [value, say(choice?.text ?? '', choice?.piped), enabled.includes(value)];
      });
      const offered = (theirs['visibleChoices'] ?? []) as readonly TheirItem[];
      const byValue = (list: unknown[][]) => list.toSorted((a, b) => String(a[0]).localeCompare(String(b[0])));
      expect(byValue(choices)).toEqual(
        byValue(offered.map((one) => [one.value, one.locText.renderedHtml, one.isEnabled])),
      );
    }
  }

  private compareGroups(settled: AnswerSet): void {
    const groups = [...this.model.pages, ...this.model.getAllPanels()] as unknown as {
      readonly name: string;
      errors: readonly unknown[];
      validateContainerOnly(): void;
    }[];
    // A panel that is locked keeps the errors it had.
    for (const group of groups) group.errors = [];
    for (const group of groups) group.validateContainerOnly();
    const visible = new Set(visibleQuestions(this.plan.questionnaire, settled, this.evaluate).map(({ name }) => name));
    const seen = (this.plan.questionnaire.groups ?? []).filter((one) =>
      one.questions.some((name) => visible.has(name)),
    );
    const names = new Set(seen.map(({ name }) => name));
    expect(
      emptyGroups(this.plan.questionnaire, settled, this.evaluate)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(
      groups
        .filter((one) => one.errors.length > 0 && names.has(one.name))
        .map(({ name }) => name)
        .toSorted(),
    );
  }
}
