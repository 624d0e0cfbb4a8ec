import type { Comparison } from '../core/outcomes/compareOutcomes.ts';
import { DomainPair, type DomainPairProps } from './DomainPair.tsx';

interface PairsProps extends Omit<DomainPairProps, 'comparison'> {
  readonly comparisons: readonly Comparison[];
}

/** Two looks side by side: differences first, named and not judged; what is the same is folded. */
export function Pairs({ comparisons, ...words }: PairsProps) {
  const { say } = words;
  const differing = comparisons.filter(({ isSame }) => !isSame);
  const same = comparisons.filter(({ isSame }) => isSame);
  const draw = (one: Comparison) => <DomainPair key={one.domain} comparison={one} {...words} />;
  return (
    <>
      {differing.length === 0 ? <p>{say('pages:beside.noneDiffer')}</p> : null}
      {differing.map(draw)}
      {same.length > 0 ? (
        <details class="more">
          <summary>{say('pages:beside.same', { count: same.length })}</summary>
          {same.map(draw)}
        </details>
      ) : null}
    </>
  );
}
