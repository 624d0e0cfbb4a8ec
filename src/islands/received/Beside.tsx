import { compareOutcomes } from '../../core/outcomes/compareOutcomes.ts';
import type { Outcome, Part } from '../../core/outcomes/Outcome.ts';
import type { TextKey } from '../../core/text.ts';
import type { Say } from '../../i18n/format.ts';
import { Select } from '../../ui/Select.tsx';
import { Pairs } from '../Pairs.tsx';
import type { ReceivedFile, ReceivedState } from './reducer.ts';

interface BesideProps {
  readonly say: Say;
  /** What says answers in the words that were chosen from. */
  readonly sayPaper: Say;
  readonly looks: readonly Look[];
  readonly pair: ReceivedState['pair'];
  readonly choose: (side: 0 | 1, number: number) => void;
}

/** A file and what its answers say of each domain. */
export interface Look {
  readonly file: ReceivedFile;
  readonly outcomes: readonly Outcome[];
}

/** Two files side by side, in words. Whose answers are absent may have kept them back, and nothing is made of it. */
export function Beside({ say, sayPaper, looks, pair, choose }: BesideProps) {
  const [first, second] = chosen(looks, pair);
  if (!first || !second) return null;
  return (
    <section class="received" aria-labelledby="beside">
      <h2 id="beside" tabIndex={-1}>
        {say('pages:beside.title')}
      </h2>
      <p>{say('pages:beside.text')}</p>
      {looks.length > 2 ? <ChooseTwo say={say} looks={looks} chosen={[first, second]} choose={choose} /> : null}
      <ul>
        <li>{nameOf(say, first)}</li>
        <li>{nameOf(say, second)}</li>
      </ul>
      <Pairs
        say={(text, params) => (isOurs(text) ? say(text, params) : sayPaper(text, params))}
        heading="h3"
        comparisons={compareOutcomes(first.outcomes, second.outcomes)}
        names={{ one: shortName(say, first), other: shortName(say, second) }}
        nothing={say('received:beside.nothing')}
        saysPart={saysLevel}
      />
    </section>
  );
}

/** The first two, as long as nobody chose others; a file never beside itself. */
function chosen(looks: readonly Look[], [one, other]: ReceivedState['pair']): readonly (Look | undefined)[] {
  const first = looks.find(({ file }) => file.number === one) ?? looks[0];
  const others = looks.filter((look) => look !== first);
  return [first, others.find(({ file }) => file.number === other) ?? others[0]];
}

/** The words that were chosen from: they are the person's, and the reader is no “you”. */
function saysLevel({ from, level, skip }: Part): TextKey {
  return `answers:${from}.${level ?? skip ?? ''}`;
}

function isOurs(text: Parameters<Say>[0]): boolean {
  return /^(pages|received):/.test(typeof text === 'string' ? text : text.key);
}

function nameOf(say: Say, { file }: Look): string {
  const { author, madeOn } = file.report;
  return say({ key: `received:beside.${author}`, params: { number: file.number, day: { day: madeOn } } });
}

/** As it stands at each answer: whose it is stands above them all. */
function shortName(say: Say, { file }: Look): string {
  return say('received:file', { number: file.number });
}

type ChooseTwoProps = Pick<BesideProps, 'say' | 'looks' | 'choose'> & { readonly chosen: readonly [Look, Look] };

function ChooseTwo({ say, looks, chosen, choose }: ChooseTwoProps) {
  const [first] = chosen;
  return (
    <form method="dialog" autocomplete="off" class="screen-only" noValidate>
      {(['first', 'second'] as const).map((name, side) => (
        <Select
          key={name}
          name={name}
          label={say(`received:beside.${name}`)}
          options={looks.map((look) => ({
            value: String(look.file.number),
            text: nameOf(say, look),
            disabled: name === 'second' && look === first,
          }))}
          value={String(chosen[side]?.file.number)}
          onChoose={(value) => choose(name === 'first' ? 0 : 1, Number(value))}
        />
      ))}
    </form>
  );
}
