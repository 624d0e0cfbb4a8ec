import type { Comparison, Pair } from '../core/outcomes/compareOutcomes.ts';
import type { Part, Theme } from '../core/outcomes/Outcome.ts';
import { answerKey, askedKey, nameKey, partNameKey } from '../core/outcomes/words.ts';
import type { TextKey } from '../core/text.ts';
import type { Say } from '../i18n/format.ts';

export interface DomainPairProps {
  readonly say: Say;
  readonly comparison: Comparison;
  /** What both sides are called. */
  readonly names: { readonly one: string; readonly other: string };
  /** Said of a side that has no answer. */
  readonly nothing: string;
  /** The sentence that says a level: to whom it is said back, or in the words that were chosen. */
  readonly saysPart: (part: Part) => TextKey;
  readonly heading: 'h3' | 'h4';
}

/** What two sides say of one topic, answer beside answer: named and not judged. */
export function DomainPair({ comparison, saysPart, heading: Heading, ...words }: DomainPairProps) {
  const { say } = words;
  const { parts, themes } = comparison;
  /** A part that is called as its topic would say the heading again. */
  const partName = (part: Part) => (partNameKey(part) === nameKey(comparison) ? undefined : partNameKey(part));
  return (
    <article class="pair">
      <Heading>{say(nameKey(comparison))}</Heading>
      {parts.map((pair) => (
        <PairView key={(pair.one ?? pair.other)?.from} {...words} pair={pair} title={partName} says={saysPart} />
      ))}
      {themes.map((pair) => (
        <PairView
          key={(pair.one ?? pair.other)?.from}
          {...words}
          pair={pair}
          title={(theme: Theme) => askedKey(theme)}
          says={(theme: Theme) => answerKey(theme) ?? ''}
        />
      ))}
    </article>
  );
}

type PairProps<T> = Pick<DomainPairProps, 'say' | 'names' | 'nothing'> & {
  readonly pair: Pair<T>;
  readonly title: (said: T) => string | undefined;
  readonly says: (said: T) => string;
};

/** Both answers under the names of both sides; who gave none is said to have given none. */
function PairView<T>({ say, names, nothing, pair, title, says }: PairProps<T>) {
  const said = pair.one ?? pair.other;
  const about = said && title(said);
  const words = (one: T | undefined) => (one ? say(says(one)) : nothing);
  return (
    <>
      {about ? <p class="asked">{say(about)}</p> : null}
      <dl class="both">
        <div>
          <dt>{names.one}</dt>
          <dd>{words(pair.one)}</dd>
        </div>
        <div>
          <dt>{names.other}</dt>
          <dd>{pair.isSame ? say('pages:beside.alike') : words(pair.other)}</dd>
        </div>
      </dl>
    </>
  );
}
