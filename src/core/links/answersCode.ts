import type { Answer, AnswerSet, Answers } from '../answers/Answers.ts';
import type { Code } from './Code.ts';
import { as, flag, listOf, oneOf, record, someOf, words } from './codes.ts';
import { Unsound } from './PackReader.ts';
import type { RegisteredQuestion, Registry } from './Registry.ts';

/** An answer that has no number: a municipality's own questionnaire, a number, a day far off. It is written out. */
interface Spelled {
  readonly questionnaire: string;
  readonly question: string;
  readonly answer: Answer;
}

type Value = string | number | boolean;

/** By questionnaire and question. */
type Registered = ReadonlyMap<string, RegisteredQuestion>;

/** Answers to whatever questionnaires: what is registered in a few bits each, the rest in full. */
export function answersCode({ questions }: Registry): Code<Answers> {
  const registered: Registered = new Map(questions.map((one) => [nameOf(one.questionnaire, one.name), one]));
  const ids = [...new Set(questions.map(({ questionnaire }) => questionnaire))];
  const sets = ids.map((id) => setCode(questions.filter(({ questionnaire }) => questionnaire === id)));
  return {
    write(answers, out) {
      ids.forEach((id, at) => {
        sets[at]?.write(known(answers[id] ?? {}, id, registered), out);
      });
      others.write(spelledOf(answers, registered), out);
    },
    read(from) {
      const read = new Map(sets.map((set, at) => [ids[at] ?? '', set.read(from)]));
      for (const { questionnaire, question, answer } of others.read(from)) {
        const set = read.get(questionnaire) ?? {};
        if (Object.hasOwn(set, question)) throw new Unsound('twice');
        read.set(questionnaire, { ...set, ...Object.fromEntries([[question, answer]]) });
      }
      return Object.fromEntries([...read].filter(([, set]) => Object.keys(set).length > 0));
    },
  };
}

/** One bit where nothing was answered; else a bit for each question, and the answer after it. */
function setCode(questions: readonly RegisteredQuestion[]): Code<AnswerSet> {
  const codes = questions.map((question) => ({ name: question.name, code: answerCode(question) }));
  return {
    write(set, out) {
      const isAny = Object.keys(set).length > 0;
      flag.write(isAny, out);
      for (const { name, code } of isAny ? codes : []) {
        const answer = set[name];
        flag.write(answer !== undefined, out);
        if (answer !== undefined) code.write(answer, out);
      }
    },
    read(from) {
      const isAny = flag.read(from);
      const given = codes.flatMap(({ name, code }): [string, Answer][] =>
        isAny && flag.read(from) ? [[name, code.read(from)]] : [],
      );
      return Object.fromEntries(given);
    },
  };
}

function answerCode({ form, values }: RegisteredQuestion): Code<Answer> {
  if (form === 'words') return words as Code<Answer>;
  return (form === 'some' ? someOf<Value>(values) : oneOf<Value>(values)) as Code<Answer>;
}

const json: Code<Answer> = as(words, parseAnswer, (answer) => JSON.stringify(answer));
const others: Code<readonly Spelled[]> = listOf(
  record<Spelled>({ questionnaire: words, question: words, answer: json }),
);

function parseAnswer(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    throw new Unsound('answer');
  }
}

function known(set: AnswerSet, id: string, registered: Registered): AnswerSet {
  return Object.fromEntries(
    Object.entries(set).filter(([name, answer]) => hasNumber(registered.get(nameOf(id, name)), answer)),
  );
}

function spelledOf(answers: Answers, registered: Registered): Spelled[] {
  return Object.entries(answers).flatMap(([questionnaire, set]) =>
    Object.entries(set)
      .filter(([question, answer]) => !hasNumber(registered.get(nameOf(questionnaire, question)), answer))
      .map(([question, answer]) => ({ questionnaire, question, answer })),
  );
}

function hasNumber(question: RegisteredQuestion | undefined, answer: Answer): boolean {
  if (!question) return false;
  if (question.form === 'words') return typeof answer === 'string' && answer !== '';
  if (question.form === 'one') return question.values.includes(answer as Value);
  return Array.isArray(answer) && answer.every((one: Value) => question.values.includes(one));
}

function nameOf(questionnaire: string, question: string): string {
  return `${questionnaire}/${question}`;
}
