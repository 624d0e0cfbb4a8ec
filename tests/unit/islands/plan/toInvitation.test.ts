import { describe, expect, test } from 'vitest';
import { emptyPlan, type OwnPlan } from '../../../../src/core/plan/OwnPlan.ts';
import { createSay } from '../../../../src/i18n/format.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { mannerStrings } from '../../../../src/i18n/manner.ts';
import { topicStrings } from '../../../../src/i18n/translate.ts';
import { toInvitation } from '../../../../src/islands/plan/toInvitation.ts';

const plan: OwnPlan = {
  question: ' canary-question ',
  ideas: [{ id: '1', text: 'canary-idea', chosen: true }],
  agreements: [{ id: '1', what: 'canary-what', who: 'canary-who', when: '2026-12-01' }],
  signs: 'canary-signs',
  lookBack: '2027-01-03',
};

describe.each(languages)('the invitation in %s', (language) => {
  const say = createSay(language, { ...topicStrings(language, ['plan']), ...mannerStrings(language) });
  const invite = (own: string, withQuestion: boolean, of = plan) =>
    toInvitation(say, { plan: of, invite: { own, withQuestion } });

  test('says nothing of the plan by itself', () => {
    expect(invite('', false)).not.toMatch(/canary|2026|2027/);
    expect(invite('', false).split('\n\n')).toHaveLength(5);
  });

  test('holds the question only where its owner wants that, and then nothing else of the plan', () => {
    const text = invite('', true);
    expect(text).toContain(say('plan:invite.says.question', { question: 'canary-question' }));
    expect(text.match(/canary-\w+/g)).toEqual(['canary-question']);
    expect(invite('', true, emptyPlan), 'no sentence about a question that is not there').toBe(invite('', false));
  });

  test('holds own words as they are', () => {
    expect(invite(' Sunday at 3, <b>here</b> {{x}} $& ', false).split('\n\n')).toContain(
      'Sunday at 3, <b>here</b> {{x}} $&',
    );
    expect(invite(' \n', false)).toBe(invite('', false));
  });
});
