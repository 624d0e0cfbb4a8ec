import type { Refusal } from '../core/answers/Refusal.ts';
import type { Say } from '../i18n/format.ts';
import { Notice } from '../ui/Notice.tsx';

/** Whoever made a file with thousands of strange answers did so to fill this page. */
const mostNamed = 50;

interface LeftOutProps {
  readonly say: Say;
  readonly refused: readonly Refusal[];
  /** Says how many there are. */
  readonly text?: 'open:refused' | 'received:leftOut';
}

/** Answers that came and that this edition does not know, each by the name that it had. */
export function LeftOut({ say, refused, text = 'open:refused' }: LeftOutProps) {
  if (refused.length === 0) return null;
  const named = refused.slice(0, mostNamed);
  return (
    <Notice kind="warning">
      <p>{say(text, { count: refused.length })}</p>
      <ul>
        {named.map(({ path }, at) => (
          <li key={`${at} ${path}`}>
            <bdi dir="ltr">{path.slice(0, 120)}</bdi>
          </li>
        ))}
        {named.length < refused.length ? <li>…</li> : null}
      </ul>
    </Notice>
  );
}
