import { apartDomains } from '../../core/domains.ts';
import type { Plan, Screen } from '../../core/questionnaire/Plan.ts';
import type { Say } from '../../i18n/format.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ItemView } from './ItemView.tsx';
import type { QuestionsAction, QuestionsState } from './reducer.ts';

export interface QuestionsProps {
  readonly plan: Plan;
  readonly say: Say;
  readonly resultPath: string;
  readonly state: QuestionsState;
  readonly dispatch: (action: QuestionsAction) => void;
}

/**
 * The whole questionnaire as one form: all steps are in the HTML, so that it works on paper and without JavaScript.
 * A plain form would send answers to the host on Enter; method="dialog" without a submit button never does (measured).
 */
export function QuestionsView(props: QuestionsProps) {
  const { plan, state, say } = props;
  return (
    <form method="dialog" autocomplete="off" class="steps" noValidate>
      <Chooser {...props} />
      {plan.screens.map((screen, index) => (
        <Step key={screen.domain} screen={screen} number={numberOf(screen, index, state)} {...props} />
      ))}
      {state.kept ? null : <Notice kind="warning">{say('questions:notKept')}</Notice>}
    </form>
  );
}

/** Before hydration every step stands in the questionnaire's order; after it, in the person's own. */
function numberOf(screen: Screen, index: number, state: QuestionsState): number {
  return state.ready ? state.domains.indexOf(screen.domain) + 1 : index + 1;
}

function Chooser({ plan, say, state, dispatch }: QuestionsProps) {
  const everyday = plan.screens.map((screen) => screen.domain).filter((domain) => !apartDomains.includes(domain));
  return (
    <section class="step" id="0" hidden={state.ready && state.step !== 0} aria-labelledby="h0">
      <h1 id="h0" tabIndex={-1}>
        {plan.title}
      </h1>
      <p class="lead">{plan.description}</p>
      <fieldset class="choices">
        <legend>{say('questions:choose.title')}</legend>
        <p class="hint">{say('questions:choose.help')}</p>
        {plan.screens.map(({ domain, title }) => (
          <Choice
            key={domain}
            type="checkbox"
            name="topic"
            value={domain}
            checked={state.ready ? state.domains.includes(domain) : undefined}
            onChange={(on) => dispatch({ type: 'chose', domain, on })}
          >
            {title}
          </Choice>
        ))}
      </fieldset>
      <div role="alert">
        {state.needsTopic ? <Notice kind="warning">{say('questions:choose.missing')}</Notice> : null}
      </div>
      <p class="buttons">
        <a class="button primary" href="#1">
          {say('questions:start')}
        </a>
        <button type="button" class="button scripted" onClick={() => dispatch({ type: 'choseAll', domains: everyday })}>
          {say('questions:choose.all')}
        </button>
      </p>
    </section>
  );
}

function Step({
  screen,
  number,
  plan,
  say,
  state,
  dispatch,
  resultPath,
}: QuestionsProps & { screen: Screen; number: number }) {
  const total = state.ready ? state.domains.length : plan.screens.length;
  const heading = `h-${screen.domain}`;
  // On paper the questionnaire's title stands over all steps; once steps come one by one, each is a page of its own.
  const Heading = state.ready ? 'h1' : 'h2';
  const isLast = number === total;
  return (
    <section
      class="step"
      id={number > 0 ? String(number) : undefined}
      hidden={state.ready && (number === 0 || state.step !== number)}
      aria-labelledby={heading}
    >
      <p class="where">{say('questions:where', { number, total })}</p>
      <Heading id={heading} tabIndex={-1}>
        {screen.title}
      </Heading>
      {screen.items.map((item) => (
        <ItemView key={item.name} item={item} plan={plan} say={say} state={state} dispatch={dispatch} />
      ))}
      <p class="buttons">
        <a class="button primary" href={isLast ? resultPath : `#${number + 1}`}>
          {say(isLast ? 'questions:done' : 'questions:next')}
        </a>
        <a class="button" href={`#${number - 1}`}>
          {say(number === 1 ? 'questions:chosenTopics' : 'questions:back')}
        </a>
      </p>
    </section>
  );
}
