import { said } from './said.ts';

/** What can be wrong with a questionnaire. Its makers work in English, and so does its compiler. */
export const questionnaireWords = {
  taken: (id: string) =>
    said(
      [`Er is al een vragenlijst met de naam ${id}.`, 'Geef de map een andere naam, en het veld id in about.json ook.'],
      [
        `There is already a questionnaire named ${id}.`,
        'Give the folder another name, and the field id in about.json too.',
      ],
    ),
  compiler: (message: string, remedy: string) =>
    said(
      [
        `Deze vragenlijst kan zo niet worden gebruikt. De melding (in het Engels): ${message}.`,
        `Wat u kunt doen (in het Engels): ${remedy}.`,
      ],
      [`This questionnaire cannot be used as it is: ${message}.`, `${remedy}.`],
    ),
};
