import type { Refusal } from '../core/answers/Refusal.ts';
import type { Say } from '../i18n/format.ts';
import { Notice } from '../ui/Notice.tsx';

/** Whoever made a file with thousands of strange answers did so to fill this page. */
const mostNamed = 50;

/** Answers that came and that this edition does not know, each by the name that it had. */
export function LeftOut({ say, refused }: { readonly say: Say; readonly refused: readonly Refusal[] }) {
  if (refused.length === 0) return null;
  const named = refused.slice(0, mostNamed);
  return (
    <Notice kind="warning">
      <p>{say('open:refused', { count: refused.length })}</p>
      <ul>
        {named.map(({ path }) => (
          <li key={path}>
            <bdi dir="ltr">{path.slice(0, 120)}</bdi>
          </li>
        ))}
        {named.length < refused.length ? <li>…</li> : null}
      </ul>
    </Notice>
  );
}
