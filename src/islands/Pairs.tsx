import type { Comparison, Pair } from '../core/outcomes/compareOutcomes.ts';
import type { Part, Theme } from '../core/outcomes/Outcome.ts';
import { answerKey, askedKey, nameKey, partNameKey } from '../core/outcomes/words.ts';
import type { TextKey } from '../core/text.ts';
import type { Say } from '../i18n/format.ts';

interface PairsProps {
  readonly say: Say;
  readonly comparisons: readonly Comparison[];
  /** The heading of each domain, one step below what stands above them. */
  readonly heading: 'h3' | 'h4';
  /** What the two looks are called. */
  readonly names: { readonly one: string; readonly other: string };
  /** Said of a look that has no answer. */
  readonly nothing: string;
  /** The sentence that says a level: to whom it is said back, or in the words that were chosen. */
  readonly saysPart: (part: Part) => TextKey;
}

/** Two looks side by side: differences first, named and not judged; what is the same is folded. */
export function Pairs({ comparisons, ...words }: PairsProps) {
  const { say } = words;
  const differing = comparisons.filter(({ isSame }) => !isSame);
  const same = comparisons.filter(({ isSame }) => isSame);
  return (
    <>
      {differing.length === 0 ? <p>{say('pages:beside.noneDiffer')}</p> : null}
      {differing.map((one) => (
        <DomainPair key={one.domain} comparison={one} {...words} />
      ))}
      {same.length > 0 ? (
        <details class="more">
          <summary>{say('pages:beside.same', { count: same.length })}</summary>
          {same.map((one) => (
            <DomainPair key={one.domain} comparison={one} {...words} />
          ))}
        </details>
      ) : null}
    </>
  );
}

type Words = Omit<PairsProps, 'comparisons'>;

function DomainPair({ comparison, ...words }: Words & { readonly comparison: Comparison }) {
  const { say, saysPart, heading: Heading } = words;
  const { parts, themes } = comparison;
  return (
    <article class="pair">
      <Heading>{say(nameKey(comparison))}</Heading>
      {parts.map((pair) => (
        <PairView
          key={(pair.one ?? pair.other)?.from}
          {...words}
          pair={pair}
          title={parts.length > 1 ? partNameKey : undefined}
          says={saysPart}
        />
      ))}
      {themes.map((pair) => (
        <PairView
          key={(pair.one ?? pair.other)?.from}
          {...words}
          pair={pair}
          title={askedKey}
          says={(theme: Theme) => answerKey(theme) ?? ''}
        />
      ))}
    </article>
  );
}

type PairProps<T> = Omit<Words, 'saysPart' | 'heading'> & {
  readonly pair: Pair<T>;
  readonly title: ((said: T) => string) | undefined;
  readonly says: (said: T) => string;
};

/** Both answers under the names of both looks; who gave none is said to have given none. */
function PairView<T>({ say, names, nothing, pair, title, says }: PairProps<T>) {
  const said = pair.one ?? pair.other;
  const words = (one: T | undefined) => (one ? say(says(one)) : nothing);
  return (
    <>
      {title && said ? <p class="asked">{say(title(said))}</p> : null}
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
