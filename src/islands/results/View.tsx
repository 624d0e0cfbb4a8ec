import { buildResult } from '../../core/outcomes/buildResult.ts';
import type { Outcome, Part } from '../../core/outcomes/Outcome.ts';
import { nameKey, partNameKey, saysKey } from '../../core/outcomes/words.ts';
import type { Say } from '../../i18n/format.ts';
import { StepLine } from '../../ui/StepLine.tsx';

export interface ResultsProps {
  readonly say: Say;
  /** In the person's own order. */
  readonly outcomes: readonly Outcome[];
  readonly paths: { readonly questionnaire: string; readonly nearby: string; readonly report: string };
  /** Where the answers on a domain can be changed. */
  readonly editPath: (outcome: Outcome) => string;
}

/** What a person sees about themselves: what goes well first, no total, no verdict. */
export function ResultsView({ say, outcomes, paths, editPath }: ResultsProps) {
  if (!outcomes.some((outcome) => outcome.parts.length > 0 || outcome.talk || outcome.wish)) {
    return (
      <>
        <p>{say('pages:result.empty')}</p>
        <p>
          <a class="button primary" href={paths.questionnaire}>
            {say('pages:result.start')}
          </a>
        </p>
      </>
    );
  }
  const result = buildResult(outcomes);
  return (
    <>
      <div class="help-slot" role="status" />
      <section class="well">
        <h2>{say('pages:result.strengths')}</h2>
        {result.strengths.length > 0 ? (
          <Sentences say={say} parts={result.strengths} />
        ) : (
          <p>{say('pages:result.strengthsNone')}</p>
        )}
      </section>
      <Topics say={say} title="pages:result.keep" outcomes={result.keep} />
      <Topics say={say} title="pages:result.change" outcomes={result.change} maybe="pages:result.changeMaybe" />
      <Topics say={say} title="pages:result.talk" outcomes={result.talk} />
      <Topics say={say} title="pages:result.leans" outcomes={result.leansOnOthers} text="pages:result.leansText" />
      <section>
        <h2>{say('pages:result.all')}</h2>
        {outcomes.map((outcome) => (
          <DomainView key={outcome.domain} say={say} outcome={outcome} edit={editPath(outcome)} />
        ))}
        <ResultTable say={say} outcomes={outcomes} />
      </section>
      <section>
        <h2>{say('pages:result.next')}</h2>
        <p>{say('pages:result.nextText')}</p>
        <p class="buttons">
          <a class="button primary" href={paths.nearby}>
            {say('pages:result.toNearby')}
          </a>
          <a class="button" href={paths.report}>
            {say('pages:result.toReport')}
          </a>
        </p>
        <p class="hint">{say('pages:result.notATest')}</p>
        <h3>{say('pages:result.more')}</h3>
        <p>
          {say('pages:result.moreText')} <a href={`${paths.questionnaire}#0`}>{say('pages:result.toMore')}</a>
        </p>
      </section>
    </>
  );
}

function Sentences({ say, parts }: { say: Say; parts: readonly Part[] }) {
  return (
    <ul class="sentences">
      {parts.map((part) => (
        <li key={part.from}>
          <strong>{say(partNameKey(part))}</strong> {say(saysKey(part))}
        </li>
      ))}
    </ul>
  );
}

type TopicsProps = {
  readonly say: Say;
  readonly title: string;
  readonly outcomes: readonly Outcome[];
  readonly text?: string;
  readonly maybe?: string;
};

function Topics({ say, title, outcomes, text, maybe }: TopicsProps) {
  if (outcomes.length === 0) return null;
  return (
    <section>
      <h2>{say(title)}</h2>
      {text ? <p>{say(text)}</p> : null}
      <ul>
        {outcomes.map((outcome) => (
          <li key={outcome.domain}>
            {say(nameKey(outcome))}
            {maybe && outcome.wish === 'maybe' ? ` ${say(maybe)}` : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function DomainView({ say, outcome, edit }: { say: Say; outcome: Outcome; edit: string }) {
  const { parts } = outcome;
  const name = say(nameKey(outcome));
  return (
    <article class="domain">
      <h3>{name}</h3>
      {parts.length === 0 ? <p>{say('pages:result.unanswered')}</p> : null}
      {parts.map((part) => (
        <PartView key={part.from} say={say} part={part} isOne={parts.length === 1} />
      ))}
      {outcome.note ? (
        <blockquote dir="auto">
          <p>{outcome.note}</p>
        </blockquote>
      ) : null}
      <p>
        <a href={edit}>
          {say('pages:result.edit')}
          <span class="unseen"> {name}</span>
        </a>
      </p>
    </article>
  );
}

function PartView({ say, part, isOne }: { say: Say; part: Part; isOne: boolean }) {
  const name = say(partNameKey(part));
  return (
    <div class="part">
      {part.level ? (
        <StepLine level={part.level} label={say('pages:result.step', { domain: name, step: part.level })} />
      ) : null}
      <div>
        {isOne ? null : <h4>{name}</h4>}
        <p>{say(saysKey(part))}</p>
      </div>
    </div>
  );
}

/** The same as the pictures, for those who rather read or hear a table. */
function ResultTable({ say, outcomes }: { say: Say; outcomes: readonly Outcome[] }) {
  return (
    <details class="more">
      <summary>{say('pages:result.table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('pages:result.tableTopic')}</th>
            <th scope="col">{say('pages:result.tableStep')}</th>
            <th scope="col">{say('pages:result.tableWords')}</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome) =>
            outcome.parts.length > 0 ? (
              outcome.parts.map((part) => (
                <Row key={part.from} name={say(partNameKey(part))} level={part.level} says={say(saysKey(part))} />
              ))
            ) : (
              <Row key={outcome.domain} name={say(nameKey(outcome))} says={say('pages:result.unanswered')} />
            ),
          )}
        </tbody>
      </table>
    </details>
  );
}

function Row({ name, level, says }: { name: string; level?: Part['level']; says: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{level ?? '–'}</td>
      <td>{says}</td>
    </tr>
  );
}
