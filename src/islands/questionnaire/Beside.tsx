import type { QuestionsProps } from './View.tsx';

/** What a page in another language than Dutch can lay beside its own words. */
export interface BesideProps {
  /** Whether someone from outside looked at this translation. */
  readonly isReviewed: boolean;
  readonly shown: 'no' | 'yes' | 'failed';
  readonly show: () => void;
}

/** Says that nobody looked at this translation, and shows what it was made from: one tap. */
export function Beside({ beside, say }: Pick<QuestionsProps, 'beside' | 'say'>) {
  if (!beside) return null;
  const { isReviewed, shown, show } = beside;
  return (
    <p class="beside">
      {isReviewed ? null : <span>{say('questions:dutch.unreviewed')} </span>}
      <button type="button" class="quiet scripted" onClick={show}>
        {say(shown === 'yes' ? 'questions:dutch.hide' : 'questions:dutch.show')}
      </button>
      <span role="status">{shown === 'failed' ? say('questions:dutch.failed') : null}</span>
    </p>
  );
}
