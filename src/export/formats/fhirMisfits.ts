import type { FhirAnswer, FhirBundle, FhirQuestion, FhirQuestionnaire, FhirResponse } from './FhirBundle.ts';

/** What no general validator looks at: whether each answer is one that its own question allows. Empty when all is well. */
export function fhirMisfits({ entry }: FhirBundle): string[] {
  const resources = entry.map(({ resource }) => resource);
  const questionnaires = resources.filter((one) => one.resourceType === 'Questionnaire');
  const responses = resources.filter((one) => one.resourceType === 'QuestionnaireResponse');
  return [
    ...responses.flatMap((response) => {
      const own = questionnaires.find(({ url, version }) => response.questionnaire === `${url}|${version}`);
      return own ? misfitsOf(own, response) : [`${response.questionnaire} is not in the bundle`];
    }),
    ...(new Set(responses.map(({ questionnaire }) => questionnaire)).size < questionnaires.length
      ? ['a questionnaire without answers, or twice']
      : []),
  ];
}

function misfitsOf(questionnaire: FhirQuestionnaire, response: FhirResponse): string[] {
  const seen = new Set<string>();
  return response.item.flatMap((group) => {
    const asked = questionnaire.item.find(({ linkId }) => linkId === group.linkId);
    return group.item.flatMap(({ linkId, answer }) => {
      const question = asked?.item.find((one) => one.linkId === linkId);
      if (!question || seen.has(linkId)) return [`${linkId}: not asked here, or twice`];
      seen.add(linkId);
      const isTooMuch = answer.length > 1 && !question.repeats;
      return [
        ...(isTooMuch || answer.length === 0 ? [`${linkId}: ${answer.length} answers`] : []),
        ...answer.filter((one) => !fits(question, one)).map((one) => `${linkId}: ${JSON.stringify(one)}`),
      ];
    });
  });
}

function fits({ type, answerOption = [], maxLength = Number.POSITIVE_INFINITY }: FhirQuestion, answer: FhirAnswer) {
  if ('valueCoding' in answer) {
    const { system, code, display } = answer.valueCoding;
    const isOption = ({ valueCoding: one }: (typeof answerOption)[number]) =>
      one.system === system && one.code === code && one.display === display;
    return type === 'choice' && answerOption.some(isOption);
  }
  if ('valueString' in answer) {
    return (type === 'text' || type === 'string') && answer.valueString.length <= maxLength;
  }
  if ('valueBoolean' in answer) return type === 'boolean';
  return 'valueDate' in answer ? type === 'date' : type === 'decimal' && Number.isFinite(answer.valueDecimal);
}
