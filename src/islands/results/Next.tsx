import type { ResultsProps } from './View.tsx';

/** Where to go from here: near, with others, on paper; and what this is not. */
export function Next({ say, paths }: Pick<ResultsProps, 'say' | 'paths'>) {
  return (
    <section>
      <h2>{say('pages:result.next')}</h2>
      <p>{say('pages:result.nextText')}</p>
      <p class="buttons">
        <a class="button primary" href={paths.nearby}>
          {say('pages:result.toNearby')}
        </a>
        <a class="button" href={paths.circle}>
          {say('pages:result.toCircle')}
        </a>
        <a class="button" href={paths.plan}>
          {say('pages:result.toPlan')}
        </a>
        <a class="button" href={paths.report}>
          {say('pages:result.toReport')}
        </a>
      </p>
      <p class="hint">{say('pages:result.notATest')}</p>
      <h3>{say('pages:result.more')}</h3>
      <p>
        {say('pages:result.moreText')} <a href={`${paths.questionnaire}#0`}>{say('pages:result.toMore')}</a>
      </p>
      <p>
        <a href={paths.choose}>{say('pages:result.toChoose')}</a>
      </p>
    </section>
  );
}
