import type { Address, Service, ServiceWords } from '../Service.ts';

/** What of a service is one of few values, and so takes one sign. */
export const codedKeys = [
  'category',
  'domains',
  'rung',
  'access',
  'cost',
  'audiences',
  'age',
  'venue',
  'secretAddress',
  'closedForNow',
] as const satisfies readonly (keyof Service)[];
export type CodedKey = (typeof codedKeys)[number];

/** The values that occur, and for each service in turn the sign of its value (`signs.ts`). */
export interface Column<T> {
  readonly values: readonly T[];
  readonly signs: string;
}

/**
 * What is needed of all services to find, order and draw a first list, by column and in one order: so packed, two
 * thousand weigh a tenth of what they weigh whole (ADR 0024).
 */
export interface LeanServices {
  /** For each service one or, on a page in another language, two: the Dutch name and its own, empty if it has none. */
  readonly names: readonly string[];
  /** Empty where it is what `usualId` makes of the Dutch name. */
  readonly ids: readonly string[];
  /** Null: as is usual for the category, or not there. */
  readonly columns: { readonly [Key in CodedKey]: Column<NonNullable<Service[Key]> | null> };
  /** The first day (ISO) on which one was checked; `days`: how many days after it each was. */
  readonly firstDay: string;
  readonly days: readonly number[];
  /** In steps (`stepsPerDegree`) from the corner; −1 for what has no point. */
  readonly corner: readonly [lat: number, lon: number];
  readonly lats: readonly number[];
  readonly lons: readonly number[];
}

/** Points travel in ten-thousandths of a degree: seven metres at most from where they were. */
export const stepsPerDegree = 10_000;

/** What comes after that: everything else that a card says. In the same order as the lean services. */
export interface RestOfService extends Omit<Service, CodedKey | 'id' | 'checkedOn' | 'words' | 'address'> {
  readonly words: Readonly<Record<string, Omit<ServiceWords, 'name'>>>;
  readonly address?: Omit<Address, 'point'>;
}
