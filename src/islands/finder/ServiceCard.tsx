import type { ComponentChildren } from 'preact';
import { freshnessOf } from '../../core/finder/freshness.ts';
import type { OpenTime, Service } from '../../core/finder/Service.ts';
import type { Say } from '../../i18n/format.ts';

export interface CardProps {
  readonly service: Service;
  readonly language: string;
  readonly say: Say;
  /** ISO day against which "checked" is old. */
  readonly today: string;
  /** A demonstration's numbers are invented: shown as such, never made into links. */
  readonly demo: boolean;
  /** Level of the heading. */
  readonly heading: 'h3' | 'h4';
  readonly children?: ComponentChildren;
}

/** One service: what it is, what to do to get it, and how sure these facts are. */
export function ServiceCard({ service, language, say, today, demo, heading: Heading, children }: CardProps) {
  const words = service.words[language] ?? service.words['nl'];
  const dutch = service.words['nl'];
  if (!words || !dutch) return null;
  const isTranslated = words !== dutch;
  return (
    <article class="card">
      <Heading lang={service.words[language] ? undefined : 'nl'}>{words.name}</Heading>
      {isTranslated ? (
        <p class="hint" lang="nl" dir="ltr">
          {dutch.name}
        </p>
      ) : null}
      {service.closedForNow ? (
        <div class="notice warning">
          {say('nearby:card.closed')} {words.notice}
        </div>
      ) : null}
      <p>{words.summary}</p>
      {children}
      <Facts service={service} language={language} say={say} today={today} demo={demo} />
    </article>
  );
}

type FactsProps = Pick<CardProps, 'service' | 'language' | 'say' | 'today' | 'demo'>;

function Facts({ service, language, say, today, demo }: FactsProps) {
  const words = service.words[language] ?? service.words['nl'];
  const costNote = language === 'nl' ? words?.costNote : undefined;
  return (
    <dl class="facts">
      <Fact name={say('nearby:card.howTo')}>{words?.howTo}</Fact>
      <Fact name={say('nearby:card.address')}>{addressOf(service, say)}</Fact>
      <Fact name={say('nearby:card.phone')}>
        {service.phone ? (
          <Contact text={service.phone} href={`tel:${service.phone.replace(/\D/g, '')}`} demo={demo} say={say} />
        ) : null}
      </Fact>
      <Fact name={say('nearby:card.email')}>
        {service.email ? <Contact text={service.email} href={`mailto:${service.email}`} demo={demo} say={say} /> : null}
      </Fact>
      <Fact name={say('nearby:card.website')}>
        {service.website ? (
          <Contact text={service.website.replace('https://', '')} href={service.website} demo={demo} say={say} />
        ) : null}
      </Fact>
      <Fact name={say('nearby:card.hours')}>
        {service.hours ? <Hours hours={service.hours} language={language} /> : say('nearby:card.hoursUnknown')}
      </Fact>
      <Fact name={say('nearby:card.cost')}>
        {say(`nearby:cost.${service.cost}`)} {costNote}
      </Fact>
      <Fact name={say('nearby:card.languages')}>{languagesOf(service, language)}</Fact>
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

function Contact({ text, href, demo, say }: { text: string; href: string; demo: boolean; say: Say }) {
  const shown = <bdi dir="ltr">{text}</bdi>;
  if (demo) {
    return (
      <>
        {shown} {say('nearby:card.demo')}
      </>
    );
  }
  return (
    <a href={href} rel="noreferrer noopener">
      {shown}
    </a>
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

function Hours({ hours, language }: { hours: readonly OpenTime[]; language: string }) {
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

function languagesOf(service: Service, language: string): string {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return list.format(service.languages.map((one) => names.of(one) ?? one));
}
