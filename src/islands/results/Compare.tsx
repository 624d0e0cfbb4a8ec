import type { Moment } from '../../core/notebook/Notebook.ts';
import { compareOutcomes } from '../../core/outcomes/compareOutcomes.ts';
import type { Outcome } from '../../core/outcomes/Outcome.ts';
import { saysKey } from '../../core/outcomes/words.ts';
import type { Say } from '../../i18n/format.ts';
import { Pairs } from '../Pairs.tsx';

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
  return (
    <section class="look">
      <h3>{name}</h3>
      <Pairs
        say={say}
        heading="h4"
        comparisons={compareOutcomes(look.outcomes, mine)}
        names={{ one: name, other: say('pages:beside.mine') }}
        nothing={say('pages:beside.nothing')}
        saysPart={saysKey}
      />
      <p>
        <button type="button" class="quiet" onClick={remove}>
          {say('pages:beside.remove')}
          <span class="unseen"> {name}</span>
        </button>
      </p>
    </section>
  );
}
