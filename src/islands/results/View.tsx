import { buildResult } from '../../core/outcomes/buildResult.ts';
import type { Outcome } from '../../core/outcomes/Outcome.ts';
import { levelKey, nameKey } from '../../core/outcomes/words.ts';
import type { Say } from '../../i18n/format.ts';
import { StepLine } from '../../ui/StepLine.tsx';

export interface ResultsProps {
  readonly say: Say;
  /** In the person's own order. */
  readonly outcomes: readonly Outcome[];
  readonly paths: { readonly questionnaire: string; readonly nearby: string; readonly report: string };
}

/** What a person sees about themselves: what goes well first, no total, no verdict. */
export function ResultsView({ say, outcomes, paths }: ResultsProps) {
  if (!outcomes.some((outcome) => outcome.level || outcome.skip || outcome.talk || outcome.wish)) {
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
      <section>
        <h2>{say('pages:result.strengths')}</h2>
        {result.strengths.length > 0 ? (
          <Sentences say={say} outcomes={result.strengths} />
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
        {outcomes.map((outcome, index) => (
          <DomainView key={outcome.domain} say={say} outcome={outcome} edit={`${paths.questionnaire}#${index + 1}`} />
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
      </section>
    </>
  );
}

function Sentences({ say, outcomes }: { say: Say; outcomes: readonly Outcome[] }) {
  return (
    <ul class="sentences">
      {outcomes.map((outcome) => (
        <li key={outcome.domain}>
          <strong>{say(nameKey(outcome))}</strong> {outcome.level ? say(levelKey(outcome.domain, outcome.level)) : null}
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
  const { level, domain } = outcome;
  const name = say(nameKey(outcome));
  return (
    <article class="domain">
      <h3>{name}</h3>
      {level ? <StepLine level={level} label={say('pages:result.step', { domain: name, step: level })} /> : null}
      <p>
        {level
          ? say(levelKey(domain, level))
          : say(outcome.skip ? `results:skip.${outcome.skip}` : 'pages:result.unanswered')}
      </p>
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
          {outcomes.map(({ domain, level, skip }) => (
            <tr key={domain}>
              <th scope="row">{say(`domains:${domain}.name`)}</th>
              <td>{level ?? '–'}</td>
              <td>
                {level ? say(levelKey(domain, level)) : say(skip ? `results:skip.${skip}` : 'pages:result.unanswered')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
