import type { Moment } from '../../core/notebook/Notebook.ts';
import { type Comparison, compareOutcomes, type Pair } from '../../core/outcomes/compareOutcomes.ts';
import type { Outcome, Part, Theme } from '../../core/outcomes/Outcome.ts';
import { answerKey, askedKey, nameKey, partNameKey, saysKey } from '../../core/outcomes/words.ts';
import type { Say } from '../../i18n/format.ts';

/** Another look, as it lies beside one's own. */
export interface Look {
  readonly moment: Moment;
  readonly outcomes: readonly Outcome[];
}

interface CompareProps {
  readonly say: Say;
  readonly mine: readonly Outcome[];
  readonly looks: readonly Look[];
  /** Takes the look with this number away. */
  readonly remove: (index: number) => void;
}

/** Each other look beside one's own: differences first, named and not judged. */
export function Compare({ say, mine, looks, remove }: CompareProps) {
  if (looks.length === 0) return null;
  return (
    <section id="beside">
      <h2 tabIndex={-1}>{say('pages:beside.title')}</h2>
      <p>{say('pages:beside.text')}</p>
      {looks.map((look, index) => (
        <LookView
          key={`${look.moment.savedOn} ${index}`}
          say={say}
          mine={mine}
          look={look}
          remove={() => remove(index)}
        />
      ))}
    </section>
  );
}

function LookView({
  say,
  mine,
  look,
  remove,
}: {
  say: Say;
  mine: CompareProps['mine'];
  look: Look;
  remove: () => void;
}) {
  const { author, savedOn } = look.moment;
  const name = say({ key: `pages:beside.${author}`, params: { day: { day: savedOn } } });
  const comparisons = compareOutcomes(look.outcomes, mine);
  const differing = comparisons.filter(({ isSame }) => !isSame);
  const same = comparisons.filter(({ isSame }) => isSame);
  return (
    <section class="look">
      <h3>{name}</h3>
      {differing.length === 0 ? <p>{say('pages:beside.noneDiffer')}</p> : null}
      {differing.map((one) => (
        <DomainPair key={one.domain} say={say} comparison={one} name={name} />
      ))}
      {same.length > 0 ? (
        <details class="more">
          <summary>{say('pages:beside.same', { count: same.length })}</summary>
          {same.map((one) => (
            <DomainPair key={one.domain} say={say} comparison={one} name={name} />
          ))}
        </details>
      ) : null}
      <p>
        <button type="button" class="quiet" onClick={remove}>
          {say('pages:beside.remove')}
          <span class="unseen"> {name}</span>
        </button>
      </p>
    </section>
  );
}

function DomainPair({ say, comparison, name }: { say: Say; comparison: Comparison; name: string }) {
  const { parts, themes } = comparison;
  return (
    <article class="pair">
      <h4>{say(nameKey(comparison))}</h4>
      {parts.map((pair) => (
        <PairView
          key={(pair.one ?? pair.other)?.from}
          say={say}
          name={name}
          pair={pair}
          title={parts.length > 1 ? (part: Part) => partNameKey(part) : undefined}
          says={(part: Part) => saysKey(part)}
        />
      ))}
      {themes.map((pair) => (
        <PairView
          key={(pair.one ?? pair.other)?.from}
          say={say}
          name={name}
          pair={pair}
          title={(theme: Theme) => askedKey(theme)}
          says={(theme: Theme) => answerKey(theme) ?? ''}
        />
      ))}
    </article>
  );
}

type PairProps<T> = {
  readonly say: Say;
  readonly name: string;
  readonly pair: Pair<T>;
  readonly title: ((said: T) => string) | undefined;
  readonly says: (said: T) => string;
};

/** Both answers under the names of both looks; who gave none is said to have given none. */
function PairView<T>({ say, name, pair, title, says }: PairProps<T>) {
  const said = pair.one ?? pair.other;
  const words = (one: T | undefined) => (one ? say(says(one)) : say('pages:beside.nothing'));
  return (
    <>
      {title && said ? <p class="asked">{say(title(said))}</p> : null}
      <dl class="both">
        <div>
          <dt>{name}</dt>
          <dd>{words(pair.one)}</dd>
        </div>
        <div>
          <dt>{say('pages:beside.mine')}</dt>
          <dd>{pair.isSame ? say('pages:beside.alike') : words(pair.other)}</dd>
        </div>
      </dl>
    </>
  );
}
