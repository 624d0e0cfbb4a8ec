import type { OpenTime } from '../../core/finder/Service.ts';

/** Weekly opening times in words, a run of days taken together. */
export function Hours({ hours, language }: { hours: readonly OpenTime[]; language: string }) {
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // 2024-01-01 was a Monday.
  const name = (day: number) => weekday.format(new Date(Date.UTC(2024, 0, day)));
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return (
    <ul class="plain">
      {hours.map(({ days, from, to }) => {
        const isRun = days.length > 2 && days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
        const when = isRun ? `${name(days[0] ?? 1)} – ${name(days.at(-1) ?? 1)}` : list.format(days.map(name));
        return (
          <li key={`${days.join()} ${from}`}>
            {when}: <bdi dir="ltr">{`${from}–${to}`}</bdi>
          </li>
        );
      })}
    </ul>
  );
}
