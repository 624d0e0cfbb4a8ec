import type { Difference } from '../core/file/compareWith.ts';
import { saysKey } from '../core/outcomes/words.ts';
import { type Say, sayList } from '../i18n/format.ts';
import { DomainPair } from './DomainPair.tsx';

interface DifferencesProps {
  readonly say: Say;
  readonly difference: Difference;
}

/** So many topics stand there at once; more would push the choice out of sight. */
const openAtOnce = 3;

/** What would change by a yes: what stands here beside what would come in its place, in the words of the result page. */
export function Differences({ say, difference }: DifferencesProps) {
  const { topics, others, onlyHere, onlyThere, parts, isNone } = difference;
  if (isNone) return <p>{say('open:differs.none')}</p>;
  const names = { one: say('open:differs.here'), other: say('open:differs.there') };
  const pairs = topics.map((topic) => (
    <DomainPair
      key={topic.domain}
      say={say}
      comparison={topic}
      names={names}
      // Both gave an answer: what only one of them has is counted below.
      nothing=""
      saysPart={saysKey}
      heading="h3"
    />
  ));
  const rest = pairs.slice(openAtOnce);
  const lines = [
    others > 0 && say('open:differs.others', { count: others }),
    onlyHere > 0 && say('open:differs.onlyHere', { count: onlyHere }),
    onlyThere > 0 && say('open:differs.onlyThere', { count: onlyThere }),
    parts.length > 0 &&
      say('open:differs.parts', {
        parts: sayList(
          say,
          parts.map((part) => say(`open:place.${part}`)),
        ),
      }),
  ].filter((line) => line !== false);
  return (
    <section class="differs">
      <h2>{say('open:differs.title')}</h2>
      {pairs.slice(0, openAtOnce)}
      {rest.length > 0 ? (
        <details class="more">
          <summary>{say('open:differs.more', { count: rest.length })}</summary>
          {rest}
        </details>
      ) : null}
      {lines.length > 0 ? (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
