import type { Say } from '../../i18n/format.ts';
import type { PlanState } from './reducer.ts';

/**
 * The invitation as a text to send. It says nothing of what the plan or the answers hold; the own question stands in it
 * only where its owner wants that.
 */
export function toInvitation(say: Say, { plan, invite }: Pick<PlanState, 'plan' | 'invite'>): string {
  const question = invite.withQuestion ? plan.question.trim() : '';
  const own = invite.own.trim();
  return [
    say('plan:invite.says.talk'),
    say('plan:invite.says.why'),
    ...(question ? [say('plan:invite.says.question', { question })] : []),
    say('plan:invite.says.how'),
    ...(own ? [own] : []),
    say('plan:invite.says.free'),
    say('plan:invite.says.when'),
  ].join('\n\n');
}
