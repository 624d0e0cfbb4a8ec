import type { TimeSpan } from '../../core/finder/Hours.ts';
import type { Say } from '../../i18n/format.ts';

/** The times of one day, or that it is closed then. */
export function Times({ times, say }: { readonly times: readonly TimeSpan[]; readonly say: Say }) {
  if (times.length === 0) return <>{say('nearby:hours.closed')}</>;
  return <bdi dir="ltr">{times.map(([from, to]) => `${from}–${to}`).join(', ')}</bdi>;
}
