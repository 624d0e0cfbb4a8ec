import { apartDomains, type LifeDomain } from '../../core/domains.ts';
import { domainsOf, stepToGoOn } from '../../core/questionnaire/stepsOf.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { QuestionsProps } from './View.tsx';

interface ChooserProps extends QuestionsProps {
  /** Numbers of the screens that will be walked. */
  readonly steps: readonly number[];
}

/** The first screen: what these questions are, and which topics to look at. Nothing is ticked for anyone. */
export function Chooser(props: ChooserProps) {
  const { plan, say, state, steps } = props;
  const domains = domainsOf(plan.questionnaire);
  const hasChoice = domains.length > 1;
  const goOn = state.ready ? stepToGoOn(plan.questionnaire, steps, Object.keys(state.answers)) : 0;
  return (
    <section class="step" id="0" hidden={state.ready && state.step !== 0} aria-labelledby="h0">
      {hasChoice ? <p class="where">{plan.title}</p> : null}
      <h1 id="h0" tabIndex={-1}>
        {hasChoice ? say('questions:choose.title') : plan.title}
      </h1>
      {hasChoice ? <Topics {...props} domains={domains} /> : <p class="lead">{plan.description}</p>}
      <p class="buttons">
        {goOn > 0 ? (
          <a class="button primary" href={`#${goOn}`}>
            {say('questions:goOn')}
          </a>
        ) : null}
        <a class={goOn > 0 ? 'button' : 'button primary'} href="#1">
          {say('questions:start')}
        </a>
      </p>
      <About {...props} hasChoice={hasChoice} />
    </section>
  );
}

function Topics({ domains, plan, say, state, dispatch }: QuestionsProps & { readonly domains: readonly LifeDomain[] }) {
  const everyday = domains.filter((domain) => !apartDomains.includes(domain));
  const apart = domains.filter((domain) => apartDomains.includes(domain));
  const count = state.domains.filter((domain) => domains.includes(domain)).length;
  const draw = (domain: LifeDomain) => (
    <Choice
      key={domain}
      type="checkbox"
      name="topic"
      value={domain}
      checked={state.ready ? state.domains.includes(domain) : undefined}
      onChange={(on) => dispatch({ type: 'chose', domain, on })}
    >
      {plan.screens.find((screen) => screen.domain === domain)?.title}
    </Choice>
  );
  return (
    <>
      <dl class="routes">
        <div>
          <dt>{say('questions:choose.short')}</dt>
          <dd>{say('questions:choose.shortText')}</dd>
        </div>
        <div>
          <dt>{say('questions:choose.full')}</dt>
          <dd>{say('questions:choose.fullText', { count: everyday.length })}</dd>
        </div>
      </dl>
      <fieldset class="choices" aria-describedby="choose-help">
        <legend class="unseen">{say('questions:choose.title')}</legend>
        <p class="hint" id="choose-help">
          {say('questions:choose.help')}
        </p>
        <div class="grid">{everyday.map(draw)}</div>
        <p class="scripted">
          <button type="button" class="quiet" onClick={() => dispatch({ type: 'choseAll', domains: everyday })}>
            {say('questions:choose.all', { count: everyday.length })}
          </button>
        </p>
        {apart.length > 0 ? (
          <div class="apart">
            <p class="hint">{say('questions:choose.apart')}</p>
            <div class="grid">{apart.map(draw)}</div>
          </div>
        ) : null}
      </fieldset>
      <div role="status">{count > 0 ? <p>{say('questions:choose.count', { count })}</p> : null}</div>
      <div role="alert">
        {state.needsTopic ? <Notice kind="warning">{say('questions:choose.missing')}</Notice> : null}
      </div>
    </>
  );
}

/** What these questions are and are not, where else to go, and paper. */
function About({ plan, say, paths, hasChoice }: QuestionsProps & { readonly hasChoice: boolean }) {
  return (
    <div class="aside">
      {hasChoice ? (
        <>
          <h2>{say('questions:choose.about')}</h2>
          <p>{plan.description}</p>
        </>
      ) : null}
      <ul class="links">
        <li>
          <a href={paths.booklet}>{say('questions:paper')}</a>
        </li>
        {paths.others.map(({ path, title, purpose }) => (
          <li key={path}>
            <a href={path}>{title}</a> <span>{purpose}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
