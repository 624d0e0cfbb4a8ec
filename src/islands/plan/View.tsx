import { questionMaxLength } from '../../core/plan/OwnPlan.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { LookBack, Signs, Take, ToCalendar } from './After.tsx';
import { Agreements, type AgreementsProps } from './Agreements.tsx';
import type { PartProps } from './Entries.tsx';
import { Ideas } from './Ideas.tsx';
import { AgendaSheet, PlanSheet } from './Sheet.tsx';
import { Together, type TogetherProps } from './Together.tsx';

export interface PlanProps extends AgreementsProps, TogetherProps {
  /** ISO day. */
  readonly today: string;
  /** A kiosk hands out no files. */
  readonly canKeep: boolean;
  /** Address of the take-along page. */
  readonly report: string;
  readonly saveDays: () => void;
  readonly printPlan: () => void;
  /** How many parts to draw; the others come a moment later. */
  readonly drawn: number;
}

const parts = [
  ['question', Question],
  ['together', Together],
  ['ideas', Ideas],
  ['agreements', Agreements],
  ['signs', Signs],
  ['lookBack', LookBack],
  ['calendar', KeptDays],
  ['take', Take],
] as const;

/** How many parts there are. */
export const partCount = parts.length;

/** A plan of one's own, from the question to the day of looking back, on one page: each part may wait or stay empty. */
export function PlanView(props: PlanProps) {
  const { say, state, today, drawn } = props;
  return (
    <>
      <form method="dialog" autocomplete="off" class="plan screen-only" noValidate>
        {parts.slice(0, drawn).map(([id, Part]) => (
          <Part key={id} {...props} />
        ))}
        {state.kept ? null : <Notice kind="warning">{say('questions:notKept')}</Notice>}
      </form>
      {state.sheet === 'plan' ? <PlanSheet say={say} plan={state.plan} today={today} /> : <AgendaSheet say={say} />}
    </>
  );
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
