import type { QuestionsProps } from './View.tsx';

/** What happens with the answers of someone who stops for now, and how to keep them. */
export function Pause({ say, paths }: QuestionsProps) {
  return (
    <details class="pause">
      <summary>{say('questions:pause.title')}</summary>
      <p>{say(paths.keep ? 'questions:pause.text' : 'questions:pause.kiosk')}</p>
      <p class="buttons">
        {paths.keep ? (
          <a class="button" href={paths.keep}>
            {say('questions:pause.keep')}
          </a>
        ) : null}
        <a class="button" href={paths.home}>
          {say('questions:pause.home')}
        </a>
      </p>
    </details>
  );
}
