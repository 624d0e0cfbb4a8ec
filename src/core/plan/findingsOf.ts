import { type Text, toText } from '../text.ts';
import { type Circle, type Gift, gifts, type Tie } from './Circle.ts';
import { giftsOf, listOf, nameOf } from './tieWords.ts';

/** So many sorts of help from one alone: worth a thought, never a verdict. */
const much = 4;
const most = 3;

/**
 * What can be said gently about a circle: at most three sentences. No number, no norm and no judgement; giving counts as
 * much as getting. An empty circle is fine too.
 */
export function findingsOf(circle: Circle): Text[] {
  if (circle.length === 0) return [toText('circle:finding.nobody')];
  return [...asked(circle), ...given(circle), ...carried(circle), ...professional(circle)].slice(0, most);
}

function asked(circle: Circle): Text[] {
  const ties = circle.filter((tie) => tie.ask);
  const names = listOf(ties.map(nameOf));
  if (names === undefined) return [];
  const known = giftsOf(gifts.filter((gift) => ties.some((tie) => tie.gives.includes(gift))));
  return [
    known === undefined
      ? toText('circle:finding.ask', { names })
      : toText('circle:finding.askGives', { names, gifts: known }),
  ];
}

function given(circle: Circle): Text[] {
  const own = giftsOf(gifts.filter((gift) => circle.some((tie) => tie.gets.includes(gift))));
  return own === undefined ? [] : [toText('circle:finding.gives', { gifts: own })];
}

/** Someone who gives many sorts of help that nobody else gives. */
function carried(circle: Circle): Text[] {
  const alone = (tie: Tie, gift: Gift) => circle.every((other) => other === tie || !other.gives.includes(gift));
  const names = listOf(circle.filter((tie) => tie.gives.filter((gift) => alone(tie, gift)).length >= much).map(nameOf));
  return names === undefined ? [] : [toText('circle:finding.carries', { names })];
}

/** Everyone near is there by profession. */
function professional(circle: Circle): Text[] {
  const near = circle.filter((tie) => tie.ring < 3);
  const isSo = near.length > 0 && near.every((tie) => tie.kind === 'professional');
  return isSo ? [toText('circle:finding.professionals')] : [];
}
