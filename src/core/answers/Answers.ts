/**
 * Levels are the numbers 1–5; a skip is one of `skips`; several choices are a list; own words are text, a day is ISO
 * text; yes and no are true and false, unless the questionnaire keeps values of its own for them.
 */
export type Answer = string | number | boolean | readonly (string | number)[];

/** Answers to one questionnaire by question name; a question that is not answered is absent. */
export type AnswerSet = Readonly<Record<string, Answer>>;

/** Answers by questionnaire id. */
export type Answers = Readonly<Record<string, AnswerSet>>;
