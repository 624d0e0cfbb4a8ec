import { Choice } from '../../ui/Choice.tsx';
import type { Asked } from './reducer.ts';
import type { StartProps } from './View.tsx';

/** The same settings as ticks, for whoever wants something else than was prepared. */
export function Changing({ say, dispatch, asked, lists, topics }: StartProps & { readonly asked: Asked }) {
  const { questionnaires, domains, largePrint } = asked.link;
  const hasTopics = lists.some(({ id, asksTopics }) => asksTopics && questionnaires.includes(id));
  return (
    <form method="dialog" autocomplete="off">
      <h2 tabIndex={-1}>{say('start:changing')}</h2>
      <fieldset class="choices">
        <legend>{say('start:changeLists')}</legend>
        {lists.map(({ id, title }) => (
          <Choice
            key={id}
            type="checkbox"
            name="list"
            value={id}
            checked={questionnaires.includes(id)}
            onChange={(on) => dispatch({ type: 'list', id, on })}
          >
            {title}
          </Choice>
        ))}
      </fieldset>
      {hasTopics ? (
        <fieldset class="choices" aria-describedby="topics-help">
          <legend>{say('start:changeTopics')}</legend>
          <p class="hint" id="topics-help">
            {say('start:changeTopicsHelp')}
          </p>
          {topics.map((topic) => (
            <Choice
              key={topic}
              type="checkbox"
              name="topic"
              value={topic}
              checked={domains.includes(topic)}
              onChange={(on) => dispatch({ type: 'topic', id: topic, on })}
            >
              {say(`domains:${topic}.name`)}
            </Choice>
          ))}
        </fieldset>
      ) : null}
      <Choice
        type="checkbox"
        name="large"
        value="large"
        checked={largePrint}
        onChange={(on) => dispatch({ type: 'large', on })}
      >
        {say('start:changeLarge')}
      </Choice>
      <p class="buttons">
        <button type="button" class="button primary" onClick={() => dispatch({ type: 'closed' })}>
          {say('start:changed')}
        </button>
      </p>
    </form>
  );
}
