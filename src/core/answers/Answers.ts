/** Levels are the numbers 1–5; a skip is one of `skips`; several choices are a list; own words are text. */
export type Answer = string | number | readonly (string | number)[];

/** Answers to one questionnaire by question name; a question that is not answered is absent. */
export type AnswerSet = Readonly<Record<string, Answer>>;

/** Answers by questionnaire id. */
export type Answers = Readonly<Record<string, AnswerSet>>;
