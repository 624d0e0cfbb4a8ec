import type { Evaluate } from '../../../core/questionnaire/condition.ts';
import type { Group, PanelItem, Screen } from '../../../core/questionnaire/Plan.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { HeadProps } from '../More.ts';
import { groupText, isLeft, misfitsOn } from './faults.ts';
import { moreOf } from './reduceMore.ts';

interface WithEvaluator {
  readonly evaluate: Evaluate | undefined;
}

/** Help on a page, and once, after “next”, the list of what does not fit. Nobody is kept here: “next” again goes on. */
export function StepHead({ screen, ...rest }: HeadProps & WithEvaluator & { readonly screen: Screen }) {
  const { plan, say, state, evaluate } = rest;
  const isListed = state.ready && moreOf(state).listed;
  const misfits = isListed ? misfitsOn(plan, screen, state, say, evaluate) : [];
  return (
    <>
      {misfits.length > 0 ? (
        <section class="faults" aria-labelledby="faults" id="fault-list">
          <Notice kind="warning">
            <h2 id="faults" tabIndex={-1}>
              {say('questions:fault.title')}
            </h2>
            <p>{say('questions:fault.goOn')}</p>
            <ul>
              {misfits.map(({ name, title, texts }) => (
                <li key={`${name} ${title}`}>
                  <a href={`#q-${name}`}>{title}</a>
                  <br />
                  {texts.join(' ')}
                </li>
              ))}
            </ul>
          </Notice>
        </section>
      ) : null}
      <GroupNote group={screen} {...rest} />
    </>
  );
}

/** Help on a panel. */
export function PanelHead({ panel, ...rest }: HeadProps & WithEvaluator & { readonly panel: PanelItem }) {
  return <GroupNote group={panel} {...rest} />;
}

function GroupNote({ group, plan, say, state, evaluate }: HeadProps & WithEvaluator & { readonly group: Group }) {
  const text = state.ready && isLeft(group, state) ? groupText(plan, group, state, say, evaluate) : undefined;
  return (
    <>
      {group.help ? <p class="lead">{group.help}</p> : null}
      <div class="note" role={moreOf(state).listed ? undefined : 'status'}>
        {text ? <p class="fault">{text}</p> : null}
      </div>
    </>
  );
}
