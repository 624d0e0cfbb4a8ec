import type { Answer } from '../../core/answers/Answers.ts';
import type { Plan } from '../../core/questionnaire/Plan.ts';

/** Marks and words that someone put into the form before the module ran. */
export interface Early {
  readonly topics: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
  /** What was typed where a number belongs and is none. */
  readonly drafts?: Readonly<Record<string, string>>;
}

/** Reads the form as it stands; hydration would erase it. Values come back as the plan writes them (levels: numbers). */
export function readEarly(form: ParentNode, plan: Plan): Early {
  const checked = [...form.querySelectorAll<HTMLInputElement>('input:checked')];
  const answers: Record<string, Answer> = {};
  for (const { name, kind, values } of plan.questionnaire.questions) {
    const marks = checked.filter((input) => input.name === name).map((input) => input.value);
    const hits = values.filter((value) => marks.includes(String(value)));
    const words = kind === 'comment' ? form.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"]`)?.value : '';
    const [first] = hits;
    if (words) answers[name] = words;
    else if (first !== undefined) answers[name] = kind === 'checkbox' ? hits : first;
  }
  return { topics: checked.filter((input) => input.name === 'topic').map((input) => input.value), answers };
}
