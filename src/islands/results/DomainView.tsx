import type { ComponentChildren } from 'preact';
import type { Fact, Outcome, Part, Theme } from '../../core/outcomes/Outcome.ts';
import { askedKey, nameKey, partNameKey, saysKey } from '../../core/outcomes/words.ts';
import type { Say } from '../../i18n/format.ts';
import { StepLine } from '../../ui/StepLine.tsx';
import { Listen } from './Listen.tsx';
import { Steps, type StepsProps } from './Steps.tsx';
import { answersTo, factsOf, saidAround } from './said.ts';

/** Where the answer to this question can be changed or, without one, where the domain can be spoken of. */
export type EditPath = (outcome: Outcome, from?: string) => string;

interface DomainProps extends StepsProps {
  readonly editPath: EditPath;
  /** Unfolded at first. */
  readonly isOpen: boolean;
}

/** One domain: how someone manages beside how it feels, each in words, and each leading to its own answer. */
export function DomainView({ say, outcome, explained, editPath, isOpen }: DomainProps) {
  const { parts, themes, facts, note } = outcome;
  const name = say(nameKey(outcome));
  const isMore = themes.length + facts.length > 0;
  const lists = [
    ['pages:result.felt', themes.filter(({ asks }) => asks === 'felt')],
    ['pages:result.strength', themes.filter(({ asks }) => asks === 'strength')],
    ['pages:result.facts', facts],
  ] as const;
  return (
    <article class="domain">
      <details open={isOpen}>
        <summary>
          <h3>{name}</h3>
        </summary>
        <Listen say={say} what={name} />
        {parts.length > 0 || isMore ? null : <p>{say('pages:result.unanswered')}</p>}
        <div class="views">
          {parts.length > 0 ? (
            <section class="view">
              {isMore ? <h4>{say('pages:result.level')}</h4> : null}
              {parts.map((part) => (
                <PartView key={part.from} say={say} part={part} isOne={parts.length === 1} isUnder={isMore}>
                  <Edit
                    say={say}
                    path={editPath(outcome, part.from)}
                    name={parts.length > 1 ? say(partNameKey(part)) : name}
                  />
                </PartView>
              ))}
            </section>
          ) : null}
          {lists.map(([title, list]) =>
            list.length > 0 ? (
              <section key={title} class="view">
                <h4>{say(title)}</h4>
                <ul class="plain">
                  {list.map((one) => (
                    <Said key={one.from} say={say} one={one} path={editPath(outcome, one.from)} />
                  ))}
                </ul>
              </section>
            ) : null,
          )}
        </div>
        {note ? (
          <blockquote dir="auto">
            <p>{note}</p>
          </blockquote>
        ) : null}
        <Steps say={say} outcome={outcome} explained={explained} />
        {parts.length === 0 && (note || !isMore) ? <Edit say={say} path={editPath(outcome)} name={name} /> : null}
      </details>
    </article>
  );
}

type PartProps = {
  readonly say: Say;
  readonly part: Part;
  readonly isOne: boolean;
  /** There is a heading above the parts. */
  readonly isUnder: boolean;
  readonly children: ComponentChildren;
};

function PartView({ say, part, isOne, isUnder, children }: PartProps) {
  const name = say(partNameKey(part));
  const Name = isUnder ? 'h5' : 'h4';
  return (
    <div class="part">
      {part.level ? (
        <StepLine level={part.level} label={say('pages:result.step', { domain: name, step: part.level })} />
      ) : null}
      <div>
        {isOne ? null : <Name>{name}</Name>}
        <p>{say(saysKey(part))}</p>
        {children}
      </div>
    </div>
  );
}

/** A question and its answer in words: no number and no picture, which would look like a level. */
function Said({ say, one, path }: { say: Say; one: Theme | Fact; path: string }) {
  const question = say(askedKey(one));
  return (
    <li class="said">
      <p>{question}</p>
      <Answer say={say} one={one} />
      {factsOf(one).map((fact) => (
        <div key={fact.from}>
          <p>{say(askedKey(fact))}</p>
          <Answer say={say} one={fact} />
        </div>
      ))}
      {saidAround(one).map((key) => (
        <p key={key}>{say(key)}</p>
      ))}
      <Edit say={say} path={path} name={question} />
    </li>
  );
}

function Answer({ say, one }: { say: Say; one: Theme | Fact }) {
  const [only, ...more] = answersTo(one);
  if ('own' in one && one.own) {
    return (
      <p class="answer">
        <bdi>{one.own}</bdi>
      </p>
    );
  }
  if (!only) return null;
  if (more.length === 0) return <p class="answer">{say(only)}</p>;
  return (
    <ul class="answer">
      {[only, ...more].map((key) => (
        <li key={key}>{say(key)}</li>
      ))}
    </ul>
  );
}

function Edit({ say, path, name }: { say: Say; path: string; name: string }) {
  return (
    <p class="edit">
      <a href={path}>
        {say('pages:result.edit')}
        <span class="unseen"> {name}</span>
      </a>
    </p>
  );
}
