import type { Moment } from '../../core/notebook/Notebook.ts';
import type { Taken } from '../../core/notebook/undo.ts';
import { compareOutcomes } from '../../core/outcomes/compareOutcomes.ts';
import type { Outcome } from '../../core/outcomes/Outcome.ts';
import { saysKey } from '../../core/outcomes/words.ts';
import type { Say } from '../../i18n/format.ts';
import { Undo } from '../../ui/Undo.tsx';
import { Pairs } from '../Pairs.tsx';

/** Another look, as it lies beside one's own. */
export interface Look {
  /** Its own as long as the page stands there. */
  readonly id: string;
  readonly moment: Moment;
  readonly outcomes: readonly Outcome[];
}

export interface CompareProps {
  readonly say: Say;
  readonly mine: readonly Outcome[];
  readonly looks: readonly Look[];
  readonly remove: (id: string) => void;
  /** What was last taken away, and from which place. */
  readonly taken: (Taken<Look> & { readonly at: number }) | undefined;
  readonly putBack: () => void;
}

/** Each other look beside one's own: differences first, named and not judged. */
export function Compare({ say, mine, looks, remove, taken, putBack }: CompareProps) {
  if (looks.length === 0 && !taken) return null;
  const shown = looks.map((look) => (
    <LookView key={look.id} say={say} mine={mine} look={look} remove={() => remove(look.id)} />
  ));
  if (taken) {
    const text = say('undo:removed', { what: lookName(say, taken.entry) });
    shown.splice(taken.at, 0, <Undo key="undo" back={say('undo:back')} text={text} putBack={putBack} />);
  }
  return (
    <section id="beside">
      <h2 tabIndex={-1}>{say('pages:beside.title')}</h2>
      <p>{say('pages:beside.text')}</p>
      {shown}
    </section>
  );
}

function lookName(say: Say, { moment: { author, savedOn } }: Look): string {
  return say({ key: `pages:beside.${author}`, params: { day: { day: savedOn } } });
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
  const name = lookName(say, look);
  return (
    <section class="look">
      <h3 id={`look-${look.id}`} tabIndex={-1}>
        {name}
      </h3>
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
