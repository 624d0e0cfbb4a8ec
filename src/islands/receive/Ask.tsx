import type { Notebook } from '../../core/notebook/Notebook.ts';
import { Decide, type Deciding } from '../Decide.tsx';
import type { Received } from './reducer.ts';

export interface AskProps extends Deciding {
  readonly received: Received;
}

/** What came and what did not, and the question whether to keep it. Focus comes to the first line, and that says it. */
export function Ask({ received, ...deciding }: AskProps) {
  const { say } = deciding;
  const { savedOn, left } = received;
  return (
    <>
      <p tabIndex={-1}>{say({ key: 'phone:found', params: { day: { day: savedOn } } })}</p>
      <Counts say={say} {...received.notebook} />
      {left.length > 0 ? (
        <>
          <p>{say('phone:notCome')}</p>
          <ul>
            {left.map((part) => (
              <li key={part}>{say(`phone:part.${part}`)}</li>
            ))}
          </ul>
        </>
      ) : null}
      <Decide {...deciding} brought={received} besideText="phone:besideText" />
    </>
  );
}

function Counts({ say, domains, answers, circle }: Notebook & Pick<AskProps, 'say'>) {
  const given = Object.values(answers).reduce((sum, set) => sum + Object.keys(set).length, 0);
  return (
    <ul>
      <li>{say('phone:topics', { count: domains.length })}</li>
      <li>{say('phone:answers', { count: given })}</li>
      {circle.length > 0 ? <li>{say('phone:people', { count: circle.length })}</li> : null}
    </ul>
  );
}
