import type { Refusal } from '../../core/answers/Refusal.ts';
import { startAnswers } from '../../core/notebook/withStart.ts';
import { type Say, sayList } from '../../i18n/format.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Asked } from './reducer.ts';
import type { StartProps } from './View.tsx';

type AskingProps = StartProps & { readonly asked: Asked };

/** So many topics someone chooses on the short route. */
const topicsOfShort = 3;

/** Who prepared what, what becomes of answers, and three ways on. Every word comes from the build; the link only points. */
export function Asking(props: AskingProps) {
  const { say, dispatch, asked, home, go, here, kept } = props;
  return (
    <form method="dialog" autocomplete="off">
      <Who {...props} />
      <section class="card">
        <h2>{say('start:ready')}</h2>
        <Ready {...props} />
      </section>
      <Left say={say} refused={asked.refused} />
      <h2>{say('start:answers.title')}</h2>
      <p>{say(import.meta.env.PORTAL_PROFILE === 'kiosk' ? 'start:answers.kiosk' : 'start:answers.text')}</p>
      {here ? <Here {...props} here={here} /> : null}
      <div role="alert">{kept ? null : <Notice kind="warning">{say('questions:notKept')}</Notice>}</div>
      <p class="buttons">
        <button type="button" class="button primary" onClick={go}>
          {say('start:go')}
        </button>
        <button type="button" class="button" onClick={() => dispatch({ type: 'opened' })}>
          {say('start:change')}
        </button>
        <a class="button" href={home}>
          {say(import.meta.env.PORTAL_PROFILE === 'kiosk' ? 'start:withoutNumber' : 'start:without')}
        </a>
      </p>
    </form>
  );
}

function Who({ say, asked, organisations }: AskingProps) {
  const { sender, link } = asked;
  const name = organisations[link.organisation] ?? '';
  return (
    <div tabIndex={-1}>
      {sender === 'signed' || sender === 'preset' ? (
        <p class="lead">{say(`start:by.${sender}`, { name })}</p>
      ) : (
        <Notice kind={sender === 'wrong' ? 'warning' : 'info'}>{say(`start:by.${sender}`, { name })}</Notice>
      )}
      {link.occasion ? <p>{say(`start:occasion.${link.occasion}`)}</p> : null}
      {link.day ? (
        <p>
          <strong>{say({ key: 'start:day', params: { day: { day: link.day } } })}</strong>
        </p>
      ) : null}
    </div>
  );
}

function Ready({ say, asked, lists, topics: all }: AskingProps) {
  const { questionnaires, domains, route, largePrint } = asked.link;
  const chosen = questionnaires.flatMap((id) => lists.filter((list) => list.id === id));
  const topics = domains.map((domain) => say(`domains:${domain}.name`));
  const share = domains.length || (route === 'short' ? topicsOfShort : all.length);
  const minutesOf = (minutes: number) => Math.ceil((minutes * Math.min(share, all.length)) / all.length);
  return (
    <>
      {chosen.length > 0 ? (
        <ol>
          {chosen.map(({ id, title, minutes, asksTopics }) => (
            <li key={id}>
              {say('start:list', {
                title,
                minutes: say('start:minutes', { count: asksTopics ? minutesOf(minutes) : minutes }),
              })}
              {asksTopics ? (
                <>
                  <br />
                  <span class="hint">{sayTopics(say, topics, route)}</span>
                </>
              ) : null}
            </li>
          ))}
        </ol>
      ) : (
        <p>{say('start:noLists')}</p>
      )}
      {largePrint ? <p>{say('start:large')}</p> : null}
    </>
  );
}

function sayTopics(say: Say, topics: readonly string[], route: Asked['link']['route']): string {
  if (topics.length > 0) return say('start:topics', { topics: sayList(say, topics) });
  return say(route === 'short' ? 'start:ownTopics' : 'start:allTopics');
}

/** What the link says and this site does not have, without a word of the link. */
function Left({ say, refused }: { readonly say: Say; readonly refused: readonly Refusal[] }) {
  if (refused.length === 0) return null;
  const count = (kind: string) => refused.filter(({ path }) => path.startsWith(kind)).length;
  const lists = count('questionnaires');
  return (
    <Notice kind="warning">
      <p>{say('start:left')}</p>
      <ul>
        {count('organisation') > 0 ? <li>{say('start:left.organisation')}</li> : null}
        {lists > 0 ? <li>{say('start:left.questionnaires', { count: lists })}</li> : null}
        {count('language') > 0 ? <li>{say('start:left.language')}</li> : null}
      </ul>
    </Notice>
  );
}

/** What becomes of what is here already: it stays unless someone says otherwise. */
function Here({ say, asked, dispatch, here }: AskingProps & { readonly here: NonNullable<StartProps['here']> }) {
  return (
    <fieldset class="choices">
      <legend>{say('start:here.title')}</legend>
      {startAnswers.map((answers) => (
        <Choice
          key={answers}
          type="radio"
          name="answers"
          value={answers}
          checked={asked.answers === answers}
          onChange={() => dispatch({ type: 'answers', answers })}
        >
          <strong>{say(`start:here.${answers}`)}</strong>
          <br />
          {say(`start:here.${answers}Help`)}
        </Choice>
      ))}
      {here.save ? (
        <p class="buttons">
          <button type="button" class="button" onClick={here.save}>
            {say('start:here.save')}
          </button>
        </p>
      ) : null}
      <div role="status">
        {here.saved ? <Notice kind="info">{say('start:here.saved', { name: here.saved })}</Notice> : null}
      </div>
    </fieldset>
  );
}
