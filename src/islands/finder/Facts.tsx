import type { Service, ServiceWords } from '../../core/finder/Service.ts';
import { type Say, sayList } from '../../i18n/format.ts';
import { Contact, type ContactProps } from './Contact.tsx';
import { Fact } from './Fact.tsx';
import { Hours, type Live } from './Hours.tsx';
import { Place } from './Place.tsx';
import { UsualHours } from './UsualHours.tsx';

export interface FactsProps {
  readonly service: Service;
  readonly words: ServiceWords;
  /** Language and direction of the words, where they are not the page's. */
  readonly tongue: { readonly lang?: string; readonly dir?: 'ltr' };
  readonly say: Say;
  readonly today: string;
  readonly demo: boolean;
  readonly linked: boolean;
  /** Absent on a page that the build drew: it does not know what time it is. */
  readonly live?: Live;
}

/** The facts of one service, as a list of names and values. */
export function Facts({ service, say, today, live, ...link }: FactsProps) {
  const contact = (kind: ContactProps['kind']) => {
    const text = service[kind];
    return text ? <Contact kind={kind} text={text} mark={say('nearby:card.demo')} {...link} /> : null;
  };
  return (
    <dl class="facts">
      <Fact name={say('nearby:card.address')}>
        {service.address || service.secretAddress ? <Place service={service} say={say} linked={link.linked} /> : null}
      </Fact>
      <Fact name={say('nearby:card.email')}>{contact('email')}</Fact>
      <Fact name={say('nearby:card.website')}>{contact('website')}</Fact>
      <Fact name={say('nearby:card.hours')}>
        <HoursFact service={service} say={say} today={today} {...(live ? { live } : {})} />
      </Fact>
      <Fact name={say('nearby:card.languages')}>
        {sayList(
          say,
          service.languages.map((one) => say(`spoken:${one}`)),
        )}
      </Fact>
      <Fact name={say('nearby:card.age')}>{sayAge(service.age, say)}</Fact>
      {service.venue === 'place' && !service.secretAddress ? (
        <Fact name={say('nearby:card.wheelchair')}>{say(`nearby:wheelchair.${service.wheelchair}`)}</Fact>
      ) : null}
      <Fact name={say('nearby:card.by')}>
        <span lang="nl">{service.organisation}</span>
      </Fact>
      <Fact name={say('nearby:card.source')}>{service.source ? <span lang="nl">{service.source}</span> : null}</Fact>
      <Fact name={say('nearby:card.checked')}>
        {say({ key: 'nearby:card.checkedOn', params: { day: { day: service.checkedOn } } })}
      </Fact>
    </dl>
  );
}

/** What is closed for now is not said to open on Tuesday. */
function HoursFact({ service, say, today, live }: Pick<FactsProps, 'service' | 'say' | 'today' | 'live'>) {
  if (!service.hours) return <>{say('nearby:card.hoursUnknown')}</>;
  return live && !service.closedForNow ? (
    <Hours hours={service.hours} live={live} say={say} />
  ) : (
    <UsualHours hours={service.hours} today={today} say={say} />
  );
}

function sayAge(age: Service['age'], say: Say): string | null {
  if (!age) return null;
  const { from, to } = age;
  if (from === undefined) return say('nearby:age.to', { to: to ?? 0 });
  return to === undefined ? say('nearby:age.from', { from }) : say('nearby:age.both', { from, to });
}
