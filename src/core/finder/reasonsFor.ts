import type { Outcome } from '../outcomes/Outcome.ts';
import { answerKey, nameKey, themeNameKey } from '../outcomes/words.ts';
import { type Text, toText } from '../text.ts';
import type { ChosenBy } from './chosenDomains.ts';
import type { Service } from './Service.ts';
import type { Placed } from './standingsOf.ts';

/** Why this service is shown, each reason a sentence that cites what the person said. */
export function reasonsFor(placed: Placed, covered: readonly Outcome[], by: ChosenBy): readonly Text[] {
  return [...covered.map((outcome) => domainReason(outcome, by)), ...plainReasons(placed)];
}

/** What holds whatever was asked: how one gets in, and where it is. */
export function plainReasons({ service, distanceKm }: Placed): readonly Text[] {
  return [toText(`reasons:rung.${service.rung}`), ...whereReason(service, distanceKm)];
}

function domainReason(outcome: Outcome, by: ChosenBy): Text {
  const domain = toText(nameKey(outcome));
  if (outcome.talk) return toText('reasons:talk', { domain });
  if (by === 'lowest') return toText('reasons:answer', { domain, answer: quote(outcome) });
  const want = outcome.ownWish === 'yes' ? undefined : outcome.themes.find(({ strength }) => strength === 'want');
  const answer = want && answerKey(want);
  // "I would like to" is quoted with what it is about: a service about the domain may be about another part of it.
  if (answer) return toText('reasons:want', { domain, theme: toText(themeNameKey(want)), answer: toText(answer) });
  return toText(outcome.wish === 'yes' ? 'reasons:wish' : 'reasons:maybe', { domain });
}

/** The chosen answer in the person's own words; the page adds the `answers:` texts from the questionnaire. */
function quote(outcome: Outcome): Text {
  return toText(`answers:${outcome.levelFrom}.${outcome.level}`);
}

function whereReason(service: Service, km: number | undefined): Text[] {
  if (service.venue !== 'place') return [toText(`reasons:venue.${service.venue}`)];
  if (km === undefined) return [];
  if (km < 0.95) return [toText('reasons:distance.m', { m: Math.max(100, Math.round(km * 10) * 100) })];
  return [toText('reasons:distance.km', { km: Math.round(km * 10) / 10 })];
}
