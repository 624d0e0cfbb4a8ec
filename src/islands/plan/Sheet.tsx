import type { ComponentChildren } from 'preact';
import type { OwnPlan } from '../../core/plan/OwnPlan.ts';
import type { Say } from '../../i18n/format.ts';
import { agenda } from './texts.ts';

interface SheetProps {
  readonly say: Say;
  readonly plan: OwnPlan;
  /** ISO day. */
  readonly today: string;
}

/** The plan as it is printed, and nothing else of the page. What is empty has room for a pen. */
export function PlanSheet({ say, plan, today }: SheetProps) {
  const { question, ideas, signs } = plan;
  const chosen = ideas.filter((idea) => idea.chosen);
  const shown = chosen.length > 0 ? chosen : ideas;
  return (
    <article class="paper sheet">
      <h2>{say('plan:sheet.title')}</h2>
      <p>{say('report:date', { day: { day: today } })}</p>
      <Written title={say('pages:report.question')} rules={2} text={question} />
      <Part title={say(chosen.length > 0 ? 'plan:sheet.chosen' : 'plan:sheet.ideas')} rules={4}>
        {shown.length > 0 ? (
          <ul>
            {shown.map(({ id, text }) => (
              <li key={id}>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        ) : null}
      </Part>
      <AgreementTable say={say} plan={plan} />
      <Written title={say('plan:sheet.signs')} rules={2} text={signs} />
      <DayOfLooking say={say} plan={plan} />
    </article>
  );
}

/** A title with what stands below it, or with lines to write on. */
function Part({ title, rules, children }: { title: string; rules: number; children: ComponentChildren }) {
  const lines = Array.from({ length: rules }, (_, line) => <p key={line} class="rule" />);
  return (
    <section>
      <h3>{title}</h3>
      {children ?? lines}
    </section>
  );
}

/** Own words, or room for them. */
function Written({ title, rules, text }: { title: string; rules: number; text: string }) {
  return (
    <Part title={title} rules={rules}>
      {text.trim() ? (
        <p class="own" dir="auto">
          {text}
        </p>
      ) : null}
    </Part>
  );
}

function DayOfLooking({ say, plan: { lookBack } }: Omit<SheetProps, 'today'>) {
  return (
    <Part title={say('plan:sheet.lookBack')} rules={1}>
      {lookBack ? <p>{say('report:plan.lookBack', { day: { day: lookBack } })}</p> : null}
    </Part>
  );
}

function AgreementTable({ say, plan: { agreements } }: Omit<SheetProps, 'today'>) {
  const blanks = Array.from({ length: Math.max(1, 4 - agreements.length) }, (_, row) => `blank-${row}`);
  return (
    <section>
      <h3>{say('plan:agreements.title')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('plan:agreements.what')}</th>
            <th scope="col">{say('plan:agreements.who')}</th>
            <th scope="col">{say('plan:agreements.when')}</th>
          </tr>
        </thead>
        <tbody>
          {agreements.map(({ id, what, who, when }) => (
            <tr key={id}>
              <td dir="auto">{what}</td>
              <td dir="auto">{who}</td>
              <td>{when ? say('plan:agreements.onDay', { day: { day: when } }) : ''}</td>
            </tr>
          ))}
          {blanks.map((row) => (
            <tr key={row} class="blank">
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What was said and agreed, as it is printed. */
export function AfterSheet({ say, plan, said, today }: SheetProps & { readonly said: string }) {
  return (
    <article class="paper sheet">
      <h2>{say('talk:after.title')}</h2>
      <p>{say('report:date', { day: { day: today } })}</p>
      <Written title={say('talk:after.said')} rules={5} text={said} />
      <AgreementTable say={say} plan={plan} />
      <DayOfLooking say={say} plan={plan} />
    </article>
  );
}

/** The steps of the talk, to lay on the table. */
export function AgendaSheet({ say }: Pick<SheetProps, 'say'>) {
  return (
    <article class="paper sheet">
      <h2>{say('plan:agenda.title')}</h2>
      <ol>
        {agenda.map((step) => (
          <li key={step}>
            {say(`plan:agenda.${step}`)}
            <p class="rule" />
          </li>
        ))}
      </ol>
    </article>
  );
}

/** The invitation, to hand over on paper. */
export function InvitationSheet({ say, text }: Pick<SheetProps, 'say'> & { readonly text: string }) {
  return (
    <article class="paper sheet">
      <h2>{say('plan:invite.title')}</h2>
      <p class="lines" dir="auto">
        {text}
      </p>
    </article>
  );
}
