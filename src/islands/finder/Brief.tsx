import { freshnessOf } from '../../core/finder/freshness.ts';
import { openAt } from '../../core/finder/openAt.ts';
import { sayList } from '../../i18n/format.ts';
import { Contact } from './Contact.tsx';
import { Fact } from './Fact.tsx';
import type { FactsProps } from './Facts.tsx';
import { sayState } from './sayState.ts';

/** What someone needs to go there or call: whether these facts are old, how, the number, whether it is open now, what it costs. */
export function Brief({ service, words, tongue, say, today, live, demo, linked }: FactsProps) {
  const { hours, phone, cost, closedForNow, audiences } = service;
  return (
    <>
      {freshnessOf(service.checkedOn, today) > 0 ? <p class="stale">{say('nearby:card.stale')}</p> : null}
      <dl class="facts brief">
        <Fact name={say('nearby:card.audience')}>
          {sayList(
            say,
            audiences.map((one) => say(`nearby:audience.${one}`)),
          )}
        </Fact>
        <Fact name={say('nearby:card.howTo')}>{words.howTo ? <span {...tongue}>{words.howTo}</span> : null}</Fact>
        <Fact name={say('nearby:card.phone')}>
          {phone ? (
            <Contact kind="phone" text={phone} mark={say('nearby:card.demo')} demo={demo} linked={linked} />
          ) : null}
        </Fact>
        <Fact name={say('nearby:card.now')}>
          {live && hours && !closedForNow ? sayState(openAt(hours, live.now), live.now, say) : null}
        </Fact>
        <Fact name={say('nearby:card.cost')}>
          {say(`nearby:cost.${cost}`)} <span {...tongue}>{words.costNote}</span>
        </Fact>
      </dl>
    </>
  );
}
