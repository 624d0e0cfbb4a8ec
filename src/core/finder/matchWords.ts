import { type Text, toText } from '../text.ts';
import type { Hit, HitGroup } from './Hit.ts';
import { inOrder } from './inOrder.ts';
import { plainReasons } from './reasonsFor.ts';
import type { Service } from './Service.ts';
import type { Standing } from './standingsOf.ts';
import { toHit } from './toHit.ts';
import type { WordHit } from './words/findByWords.ts';

/** What someone's own words found, best match first; among equal matches the lightest help, then as they stand. */
export function matchWords(finds: readonly WordHit[], standings: readonly Standing[]): HitGroup[] {
  const byId = new Map(finds.map((find) => [find.id, find]));
  const placeOf = ({ service }: Hit) => (byId.get(service.id)?.place ?? 0) * 4 + service.rung;
  const hits = standings.flatMap((one) => {
    const find = byId.get(one.service.id);
    return find ? [asHit(one, find)] : [];
  });
  return hits.length > 0 ? [{ id: 'words', hits: inOrder(hits, placeOf) }] : [];
}

function asHit(standing: Standing, { because }: WordHit): Hit {
  const { domains, rung } = standing.service;
  return toHit(standing, domains, rung, (one) => [wordReason(because, one.service), ...plainReasons(one)]);
}

function wordReason({ kind, word }: WordHit['because'], { category }: Service): Text {
  if (kind !== 'kind') return toText(`reasons:word.${kind}`, { word });
  return toText('reasons:word.kind', { word, kind: toText(`categories:${category}.name`) });
}
