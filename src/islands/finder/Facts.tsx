import type { ComponentChildren } from 'preact';
import { freshnessOf } from '../../core/finder/freshness.ts';
import type { Service, ServiceWords } from '../../core/finder/Service.ts';
import { type Say, sayList } from '../../i18n/format.ts';
import { Contact, type ContactProps } from './Contact.tsx';
import { Hours } from './Hours.tsx';

export interface FactsProps {
  readonly service: Service;
  readonly words: ServiceWords;
  /** Language and direction of the words, where they are not the page's. */
  readonly spoken: { readonly lang?: string; readonly dir?: 'ltr' };
  readonly say: Say;
  readonly today: string;
  readonly demo: boolean;
  readonly linked: boolean;
}

/** The facts of one service, as a list of names and values. */
export function Facts({ service, words, spoken, say, today, ...link }: FactsProps) {
  const contact = (kind: ContactProps['kind']) => {
    const text = service[kind];
    return text ? <Contact kind={kind} text={text} mark={say('nearby:card.demo')} {...link} /> : null;
  };
  return (
    <dl class="facts">
      <Fact name={say('nearby:card.howTo')}>{words.howTo ? <span {...spoken}>{words.howTo}</span> : null}</Fact>
      <Fact name={say('nearby:card.address')}>{addressOf(service, say)}</Fact>
      <Fact name={say('nearby:card.phone')}>{contact('phone')}</Fact>
      <Fact name={say('nearby:card.email')}>{contact('email')}</Fact>
      <Fact name={say('nearby:card.website')}>{contact('website')}</Fact>
      <Fact name={say('nearby:card.hours')}>
        {service.hours ? <Hours hours={service.hours} say={say} /> : say('nearby:card.hoursUnknown')}
      </Fact>
      <Fact name={say('nearby:card.cost')}>
        {say(`nearby:cost.${service.cost}`)} <span {...spoken}>{words.costNote}</span>
      </Fact>
      <Fact name={say('nearby:card.languages')}>
        {sayList(
          say,
          service.languages.map((one) => say(`spoken:${one}`)),
        )}
      </Fact>
      {service.venue === 'place' && !service.secretAddress ? (
        <Fact name={say('nearby:card.wheelchair')}>{say(`nearby:wheelchair.${service.wheelchair}`)}</Fact>
      ) : null}
      <Fact name={say('nearby:card.by')}>
        <span lang="nl">{service.organisation}</span>
      </Fact>
      <Fact name={say('nearby:card.checked')}>
        {say({ key: 'nearby:card.checkedOn', params: { day: { day: service.checkedOn } } })}
        {freshnessOf(service.checkedOn, today) > 0 ? ` ${say('nearby:card.stale')}` : null}
      </Fact>
    </dl>
  );
}

/** A fact without a value is not shown: empty fields annoy, and are read out. */
function Fact({ name, children }: { readonly name: string; readonly children?: ComponentChildren }) {
  if (children === null || children === undefined || children === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function addressOf({ address, secretAddress }: Service, say: Say): ComponentChildren {
  if (secretAddress) return say('nearby:card.secret');
  if (!address) return null;
  return (
    <bdi lang="nl" dir="ltr">
      {address.street} {address.number}, {address.postcode} {address.town}
    </bdi>
  );
}
