import type { OpenTime } from '../../core/finder/Service.ts';
import { type Say, sayList } from '../../i18n/format.ts';

/** Weekly opening times in words, a run of days taken together. */
export function Hours({ hours, say }: { readonly hours: readonly OpenTime[]; readonly say: Say }) {
  const name = (day = 1) => say(`manner:weekday.${day}`);
  return (
    <ul class="plain">
      {hours.map(({ days, from, to }) => {
        const isRun = days.length > 2 && days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
        const when = isRun ? `${name(days[0])} – ${name(days.at(-1))}` : sayList(say, days.map(name));
        return (
          <li key={`${days.join()} ${from}`}>
            {when}: <bdi dir="ltr">{`${from}–${to}`}</bdi>
          </li>
        );
      })}
    </ul>
  );
}
