import { gifts, rings, tieKinds } from '../../core/plan/Circle.ts';
import type { MessageKey } from '../../i18n/keys.ts';

/** The sentences that this island says, besides the topic `circle`. */
export const circleTexts = ['questions:notKept', 'undo:back'] as const satisfies readonly MessageKey[];

/** The words that a line of the report needs about someone in the circle, besides the topic `report`. */
export const tieTexts = [
  ...tieKinds.map((kind) => `circle:kind.${kind}` as const),
  ...rings.map((ring) => `circle:ring.${ring}` as const),
  ...gifts.map((gift) => `circle:gift.${gift}` as const),
  'circle:list.more',
  'circle:list.last',
] as const satisfies readonly MessageKey[];
