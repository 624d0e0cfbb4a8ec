import { apartDomains, type LifeDomain } from '../../core/domains.ts';
import { domainsOf, stepToGoOn } from '../../core/questionnaire/stepsOf.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Beside } from './Beside.tsx';
import { Both } from './Both.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import type { QuestionsProps } from './View.tsx';
import { GoOn } from './Ways.tsx';

interface ChooserProps extends QuestionsProps {
  /** Numbers of the screens that will be walked. */
  readonly steps: readonly number[];
}

/** The first screen of the matrix: what these questions are, and which topics to look at. Nothing is ticked for anyone. */
export function Chooser(props: ChooserProps) {
  const { plan, say, state, steps, originals } = props;
  const begun = state.ready && stepToGoOn(plan.questionnaire, steps, Object.keys(state.answers)) > 0;
  return (
    <section class="step" id="0" hidden={state.ready && state.step !== 0} aria-labelledby="h0">
      <p class="where">
        <Both text={plan.title} original={originals?.title} />
      </p>
      <h1 id="h0" tabIndex={-1}>
        {say('questions:choose.title')}
      </h1>
      <Beside {...props} />
      <Topics {...props} domains={domainsOf(plan.questionnaire)} />
      <p class="buttons">
        <GoOn {...props} />
        <a class={begun ? 'button' : 'button primary'} href="#1">
          {say('questions:start')}
        </a>
      </p>
      <div class="aside">
        <h2>{say('questions:choose.about')}</h2>
        <p>
          <Both text={plan.description} original={originals?.description} />
        </p>
        <Elsewhere {...props} />
      </div>
    </section>
  );
}

function Topics(props: QuestionsProps & { readonly domains: readonly LifeDomain[] }) {
  const { domains, plan, say, state, dispatch, originals } = props;
  const everyday = domains.filter((domain) => !apartDomains.includes(domain));
  const apart = domains.filter((domain) => apartDomains.includes(domain));
  const count = state.domains.filter((domain) => domains.includes(domain)).length;
  const titleOf = (domain: LifeDomain) => {
    const at = plan.screens.findIndex((screen) => screen.domain === domain);
    return <Both text={plan.screens[at]?.title} original={originals?.screens[at]?.title} />;
  };
  const draw = (domain: LifeDomain) => (
    <Choice
      key={domain}
      type="checkbox"
      name="topic"
      value={domain}
      checked={state.ready ? state.domains.includes(domain) : undefined}
      onChange={(on) => dispatch({ type: 'chose', domain, on })}
    >
      {titleOf(domain)}
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
