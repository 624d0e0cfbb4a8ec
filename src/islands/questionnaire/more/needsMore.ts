import type { Group, Plan, QuestionItem } from '../../../core/questionnaire/Plan.ts';
import { questionsIn } from '../../../core/questionnaire/pieces.ts';
import { isSkip, type Question } from '../../../core/questionnaire/Questionnaire.ts';

/** Whether a plan holds anything that the plain question page does not show by itself. Asked at build. */
export function needsMore({ questionnaire, screens }: Plan): boolean {
  const items = screens.flatMap((screen) => screen.items.flatMap(questionsIn));
  return (
    questionnaire.groups !== undefined ||
    questionnaire.needsEvaluator === true ||
    questionnaire.questions.some(isMoreThanPlain) ||
    items.some(hasMoreWords) ||
    screens.some((screen) => screen.visibleIf !== undefined || isMoreThanTitle(screen))
  );
}

function isMoreThanPlain(question: Question): boolean {
  const { kind, values } = question;
  const isPlainKind = kind === 'radiogroup' || kind === 'comment' || (kind === 'checkbox' && !values.some(isSkip));
  const rules = [question.enabledIf, question.requiredIf, question.choiceRules, question.checks, question.start];
  return !isPlainKind || rules.some((rule) => rule !== undefined);
}

function hasMoreWords({ piped, placeholder, choices }: QuestionItem): boolean {
  return piped !== undefined || placeholder !== undefined || choices.some((choice) => choice.piped !== undefined);
}

/** A group with help, with a text that says answers back, or with such a group in it. */
function isMoreThanTitle({ help, piped, items }: Group): boolean {
  return (
    help !== undefined || piped !== undefined || items.some((item) => item.kind === 'panel' && isMoreThanTitle(item))
  );
}
