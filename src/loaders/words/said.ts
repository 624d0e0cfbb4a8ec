import type { Said, Words } from '../ContentProblem.ts';

/** What is wrong and what to do: first in Dutch, then in English. */
export function said(nl: readonly [string, string], en: readonly [string, string]): Words {
  return { says: { nl: nl[0], en: en[0] }, remedy: { nl: nl[1], en: en[1] } };
}

const longList = 20;

/** What to choose from; of a long list only the start, because the manual has it. */
export function chooseFrom(near: string | undefined, names: readonly string[], comma = ', '): Said {
  const { nl, en } = didYouMean(near);
  if (names.length <= longList) {
    return { nl: `${nl}Kies uit ${names.join(comma)}.`, en: `${en}Choose from ${names.join(comma)}.` };
  }
  const some = `${names.slice(0, 5).join(comma)}${comma}…`;
  return {
    nl: `${nl}Kies uit ${some} De hele lijst staat in docs/voorzieningen.md.`,
    en: `${en}Choose from ${some} The whole list is in docs/voorzieningen.md.`,
  };
}

/** “Did you mean …”, with a space after it; empty when nothing is near. */
export function didYouMean(near: string | undefined): Said {
  if (near === undefined) return { nl: '', en: '' };
  return { nl: `Bedoelt u “${near}”? `, en: `Did you mean “${near}”? ` };
}
