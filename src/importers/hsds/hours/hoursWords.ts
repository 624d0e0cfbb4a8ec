import type { Said } from '../../../loaders/ContentProblem.ts';

/** Why a schedule of HSDS did not come over. */
export const hoursWords = {
  over: { nl: 'Deze tijden gelden niet meer.', en: 'These times no longer hold.' },
  noTimes: { nl: 'Hier staat geen begin of einde.', en: 'This has no beginning or end.' },
  noClock: { nl: 'Deze tijd is niet duidelijk.', en: 'This time is not clear.' },
  noDays: { nl: 'Hier staat niet op welke dagen.', en: 'This does not say on which days.' },
  unsayable: {
    nl: 'Deze herhaling kan niet in openingstijden. Schrijf de tijden zelf.',
    en: 'Opening hours cannot say this repetition. Write the times yourself.',
  },
  tooLong: {
    nl: 'De openingstijden zijn te lang voor een cel. Schrijf ze korter.',
    en: 'The opening hours are too long for a cell. Write them shorter.',
  },
  onlyWords: {
    nl: 'Deze uitleg bij de tijden is niet overgenomen.',
    en: 'This note about the times was not taken over.',
  },
  unreadable: { nl: 'Deze openingstijden kunnen wij niet lezen.', en: 'We cannot read these opening hours.' },
} as const satisfies Readonly<Record<string, Said>>;
