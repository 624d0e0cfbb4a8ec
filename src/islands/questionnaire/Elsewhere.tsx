import { asksTopics } from '../../core/questionnaire/stepsOf.ts';
import type { QuestionsProps } from './View.tsx';

/** What else one can do here: the same on paper, or other questions. Elsewhere the way back leads to those. */
export function Elsewhere({ plan, say, paths }: QuestionsProps) {
  return (
    <ul class="links">
      <li>
        <a href={paths.booklet}>{say('questions:paper')}</a>
      </li>
      {asksTopics(plan.questionnaire) ? (
        <li>
          <a href={paths.choose}>{say('questions:toChoose')}</a>
        </li>
      ) : null}
    </ul>
  );
}
