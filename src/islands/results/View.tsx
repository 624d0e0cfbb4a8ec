import type { Notebook } from '../../core/notebook/Notebook.ts';
import { buildResult, type Result, type Topic } from '../../core/outcomes/buildResult.ts';
import type { Outcome, Theme } from '../../core/outcomes/Outcome.ts';
import { matters } from '../../core/outcomes/stepKeys.ts';
import { answerKey, nameKey, partNameKey, saysKey, themeNameKey } from '../../core/outcomes/words.ts';
import type { Say } from '../../i18n/format.ts';
import { Choice } from '../../ui/Choice.tsx';
import type { ExplainedTexts } from '../../ui/Explained.tsx';
import { Compare, type CompareProps, type Look } from './Compare.tsx';
import { DomainView, type EditPath } from './DomainView.tsx';
import { Listen } from './Listen.tsx';
import { Next } from './Next.tsx';
import { Tables } from './Tables.tsx';

export interface ResultsProps {
  readonly say: Say;
  readonly author: Notebook['author'];
  /** In the person's own order. */
  readonly outcomes: readonly Outcome[];
  readonly paths: Readonly<Record<'questionnaire' | 'choose' | 'nearby' | 'circle' | 'plan' | 'report', string>>;
  readonly editPath: EditPath;
  /** Only what the person called important, wishes otherwise or wants to talk about. */
  readonly onlyMine: boolean;
  readonly showOnlyMine: (on: boolean) => void;
  /** What lies beside one's own answers. */
  readonly looks: readonly Look[];
  readonly removeLook: CompareProps['remove'];
  readonly taken: CompareProps['taken'];
  readonly putBackLook: () => void;
  /** How many pieces to draw: domain by domain, and then what stands below them. */
  readonly drawn: number;
  /** The small steps with their hard words marked; absent where none can be pressed. */
  readonly explained?: ExplainedTexts | undefined;
}

/** So many topics stand unfolded; of more, only those that matter to the person. */
const openAtOnce = 3;

/** What a person sees about themselves: what goes well first, no total, no verdict. */
export function ResultsView(props: ResultsProps) {
  const {
    say,
    author,
    outcomes,
    paths,
    editPath,
    onlyMine,
    showOnlyMine,
    looks,
    removeLook,
    taken,
    putBackLook,
    drawn,
    explained,
  } = props;
  if (!outcomes.some(saysAnything)) {
    return (
      <>
        <p>{say('pages:result.empty')}</p>
        <p>
          <a class="button primary" href={paths.choose}>
            {say('pages:result.start')}
          </a>
        </p>
      </>
    );
  }
  const result = buildResult(outcomes);
  const shown = onlyMine && differs(outcomes) ? outcomes.filter(matters) : outcomes;
  return (
    <>
      <div class="help-slot" role="status" />
      <Listen say={say} />
      {author === 'self' ? null : <p class="by">{say(`pages:result.by.${author}`)}</p>}
      <section class="well">
        <h2>{say('pages:result.strengths')}</h2>
        <Listen say={say} what={say('pages:result.strengths')} />
        <Strengths say={say} result={result} />
      </section>
      <Topics say={say} title="pages:result.keep" topics={result.keep} />
      <Topics say={say} title="pages:result.change" topics={result.change} tellsMaybe />
      <Topics say={say} title="pages:result.talk" topics={wholesOf(result.talk)} />
      <Topics
        say={say}
        title="pages:result.leans"
        topics={wholesOf(result.leansOnOthers)}
        text="pages:result.leansText"
      />
      <section>
        <h2>{say('pages:result.all')}</h2>
        {differs(outcomes) ? (
          <div class="screen-only">
            <Choice type="checkbox" name="mine" value="mine" checked={onlyMine} onChange={showOnlyMine}>
              {say('pages:result.onlyMine')}
            </Choice>
          </div>
        ) : null}
        {shown.slice(0, drawn).map((outcome) => (
          <DomainView
            key={outcome.domain}
            say={say}
            outcome={outcome}
            explained={explained}
            editPath={editPath}
            isOpen={shown.length <= openAtOnce || matters(outcome)}
          />
        ))}
        {drawn > shown.length ? <Tables say={say} outcomes={shown} /> : null}
      </section>
      {drawn > shown.length ? (
        <>
          <Compare say={say} mine={outcomes} looks={looks} remove={removeLook} taken={taken} putBack={putBackLook} />
          <Next say={say} paths={paths} />
        </>
      ) : null}
    </>
  );
}

/** Whether it makes a difference to see only what matters. */
function differs(outcomes: readonly Outcome[]): boolean {
  return outcomes.some(matters) && !outcomes.every(matters);
}

function saysAnything({ parts, themes, facts, talk, wish }: Outcome): boolean {
  return parts.length + themes.length + facts.length > 0 || talk || wish !== undefined;
}

/** Levels as sentences; of themes their name and the words that were chosen. */
function Strengths({ say, result }: { say: Say; result: Result }) {
  const { strengths, strongThemes } = result;
  if (strengths.length + strongThemes.length === 0) return <p>{say('pages:result.strengthsNone')}</p>;
  return (
    <>
      {strengths.length > 0 ? (
        <ul class="sentences">
          {strengths.map((part) => (
            <li key={part.from}>
              <strong>{say(partNameKey(part))}</strong> {say(saysKey(part))}
            </li>
          ))}
        </ul>
      ) : null}
      {strongThemes.length > 0 ? (
        <ul class="strong-themes">
          {strongThemes.map((theme) => (
            <li key={theme.from}>
              <strong>{say(themeNameKey(theme))}:</strong> {say(answerKey(theme) ?? '')}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function wholesOf(outcomes: readonly Outcome[]): Topic[] {
  return outcomes.map((outcome) => ({ outcome, isWhole: true, themes: [] }));
}

type TopicsProps = {
  readonly say: Say;
  readonly title: string;
  readonly topics: readonly Topic[];
  readonly text?: string;
  readonly tellsMaybe?: true;
};

function Topics({ say, title, topics, text, tellsMaybe }: TopicsProps) {
  if (topics.length === 0) return null;
  return (
    <section>
      <h2>{say(title)}</h2>
      <Listen say={say} what={say(title)} />
      {text ? <p>{say(text)}</p> : null}
      <ul>
        {topics.map((topic) => (
          <TopicItem key={topic.outcome.domain} say={say} topic={topic} {...(tellsMaybe ? { tellsMaybe } : {})} />
        ))}
      </ul>
    </section>
  );
}

/** A theme that is called as its domain is said with it: "Money" under "Money" would say nothing more. */
function TopicItem({ say, topic, tellsMaybe }: Pick<TopicsProps, 'say' | 'tellsMaybe'> & { readonly topic: Topic }) {
  const { outcome, isWhole, themes } = topic;
  const name = say(nameKey(outcome));
  const isNamesake = (theme: Theme) => say(themeNameKey(theme)) === name;
  const others = themes.filter((theme) => !isNamesake(theme));
  const wish = isWhole ? outcome.ownWish : themes.find(isNamesake)?.wish;
  return (
    <li>
      {name}
      {tellsMaybe ? maybe(say, wish) : null}
      {others.length > 0 ? (
        <ul>
          {others.map((theme) => (
            <li key={theme.from}>
              {say(themeNameKey(theme))}
              {maybe(say, theme.wish)}
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function maybe(say: Say, wish: Outcome['wish']): string | null {
  return wish === 'maybe' ? ` ${say('pages:result.changeMaybe')}` : null;
}
