import type { ComponentChildren } from 'preact';
import { questionMaxLength } from '../../core/plan/OwnPlan.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { LookBack, Signs, Take, ToCalendar } from './After.tsx';
import { Agreements, type AgreementsProps } from './Agreements.tsx';
import type { PartProps } from './Entries.tsx';
import { Ideas } from './Ideas.tsx';
import { Said, TakeAfter } from './Said.tsx';
import { AfterSheet, AgendaSheet, InvitationSheet, PlanSheet } from './Sheet.tsx';
import { Together, type TogetherProps } from './Together.tsx';
import { toInvitation } from './toInvitation.ts';

export interface PlanProps extends AgreementsProps, TogetherProps {
  /** The plan itself, or what is kept of it after the talk with the municipality: the same agreements. */
  readonly page: 'plan' | 'after';
  /** Address of the plan page. */
  readonly planPath: string;
  /** ISO day. */
  readonly today: string;
  /** A kiosk hands out no files. */
  readonly canKeep: boolean;
  /** Address of the take-along page. */
  readonly report: string;
  /** Address of the page for after the talk. */
  readonly afterPath: string;
  readonly saveDays: () => void;
  readonly printPlan: () => void;
  /** How many parts to draw; the others come a moment later. */
  readonly drawn: number;
}

type PartView = (props: PlanProps) => ComponentChildren;

/** The parts of both pages, in their order. */
export const partsOf: Readonly<Record<PlanProps['page'], readonly (readonly [string, PartView])[]>> = {
  plan: [
    ['question', Question],
    ['together', Together],
    ['ideas', Ideas],
    ['agreements', Agreements],
    ['signs', Signs],
    ['lookBack', LookBack],
    ['calendar', KeptDays],
    ['take', Take],
  ],
  after: [
    ['said', Said],
    ['agreements', Agreements],
    ['lookBack', LookBack],
    ['calendar', KeptDays],
    ['takeAfter', TakeAfter],
  ],
};

/** A plan of one's own, or what was said and agreed in the talk: each part may wait or stay empty. */
export function PlanView(props: PlanProps) {
  const { say, page, state, drawn } = props;
  return (
    <>
      <form method="dialog" autocomplete="off" class="plan screen-only" noValidate>
        {partsOf[page].slice(0, drawn).map(([id, Part]) => (
          <Part key={id} {...props} />
        ))}
        {state.kept ? null : <Notice kind="warning">{say('questions:notKept')}</Notice>}
      </form>
      <Sheet {...props} />
    </>
  );
}

function Sheet({ say, page, state, today }: PlanProps) {
  const { plan, said, sheet } = state;
  if (page === 'after') return <AfterSheet say={say} plan={plan} said={said} today={today} />;
  if (sheet === 'invitation') return <InvitationSheet say={say} text={toInvitation(say, state)} />;
  return sheet === 'plan' ? <PlanSheet say={say} plan={plan} today={today} /> : <AgendaSheet say={say} />;
}

function Question({ say, state, dispatch }: PartProps) {
  return (
    <section>
      <h2>{say('plan:question.title')}</h2>
      <TextArea
        name="question"
        label={say('pages:report.question')}
        help={say('pages:report.questionHelp')}
        limit={say('questions:characters', { max: questionMaxLength })}
        rows={4}
        maxLength={questionMaxLength}
        value={state.plan.question}
        onInput={(text) => dispatch({ type: 'wrote', field: 'question', text })}
      />
    </section>
  );
}

function KeptDays(props: PlanProps) {
  return props.canKeep ? <ToCalendar {...props} /> : null;
}
