import type { Access, Audience, Cost, Venue } from '../Service.ts';

/** What someone wants to begin, as typed: nothing is certain of it yet. */
export interface Draft {
  readonly name: string;
  readonly summary: string;
  readonly category: string;
  readonly audiences: readonly Audience[];
  readonly venue: Exclude<Venue, 'phone'>;
  /** How the place is called where people meet. */
  readonly meeting: string;
  readonly street: string;
  readonly number: string;
  readonly postcode: string;
  /** 1 = Monday. None: not known yet. */
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
  readonly cost: Cost | '';
  readonly costNote: string;
  readonly access: Access | '';
  readonly howTo: string;
  readonly organisation: string;
  readonly phone: string;
  readonly email: string;
}

/** A draft of which every field can stand in services.csv; what does not belong to the chosen venue is empty. */
export interface Initiative extends Draft {
  readonly cost: Cost;
  readonly access: Access;
}

export const emptyDraft: Draft = {
  name: '',
  summary: '',
  category: '',
  audiences: [],
  venue: 'place',
  meeting: '',
  street: '',
  number: '',
  postcode: '',
  days: [],
  from: '',
  to: '',
  cost: '',
  costNote: '',
  access: '',
  howTo: '',
  organisation: '',
  phone: '',
  email: '',
};

/** How many characters each text may have: those of services.csv, and what fits on a card. */
export const limits = {
  name: 80,
  summary: 140,
  meeting: 80,
  street: 80,
  number: 12,
  postcode: 8,
  from: 5,
  to: 5,
  costNote: 120,
  howTo: 160,
  organisation: 80,
  phone: 24,
  email: 80,
} as const satisfies Partial<Record<keyof Draft, number>>;

/** The fields that are texts. */
export type TextField = keyof typeof limits;
