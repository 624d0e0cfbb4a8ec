import type { Service, ServiceWords } from '../../core/finder/Service.ts';
import { Contact, type ContactProps } from './Contact.tsx';
import { Fact } from './Fact.tsx';
import { Place } from './Place.tsx';
import { UsualHours } from './UsualHours.tsx';
import type { FinderProps } from './View.tsx';

type NoteProps = Pick<FinderProps, 'say' | 'sayDutch' | 'language' | 'today' | 'demo' | 'desk'> & {
  readonly service: Service;
};

/** A note on paper that something on the list is wrong, to fill in by hand and hand in. It says nothing of who wrote it. */
export function Note({ service, say, sayDutch, language, today, demo, desk }: NoteProps) {
  const dutch = service.words['nl'];
  if (!dutch) return null;
  const about = { name: `\u2068${dutch.name}\u2069`, id: `\u2066${service.id}\u2069` };
  return (
    <article class="paper note">
      <h2>{say('nearby:note.title')}</h2>
      <p>{say('nearby:note.editor', about)}</p>
      {language === 'nl' ? null : (
        <p lang="nl" dir="ltr">
          {sayDutch('nearby:note.editor', about)}
        </p>
      )}
      <h3>{say('nearby:note.now')}</h3>
      <Listed service={service} words={service.words[language] ?? dutch} say={say} today={today} demo={demo} />
      <Lines title={say('nearby:note.wrong')} />
      <Lines title={say('nearby:note.right')} />
      <p>{say('nearby:note.where', { desk })}</p>
      <p>{say('nearby:note.nameless')}</p>
    </article>
  );
}

/** What the list says now. */
function Listed(props: Pick<NoteProps, 'service' | 'say' | 'today' | 'demo'> & { readonly words: ServiceWords }) {
  const { service, words, say, today, demo } = props;
  const { address, secretAddress, hours, checkedOn } = service;
  const contact = (kind: ContactProps['kind']) => {
    const text = service[kind];
    return text ? <Contact kind={kind} text={text} mark={say('nearby:card.demo')} demo={demo} linked={false} /> : null;
  };
  return (
    <dl class="facts">
      <Fact name={say('nearby:note.name')}>
        <bdi>{words.name}</bdi>
      </Fact>
      <Fact name={say('nearby:card.address')}>
        {address || secretAddress ? <Place service={service} say={say} linked={false} /> : null}
      </Fact>
      <Fact name={say('nearby:card.phone')}>{contact('phone')}</Fact>
      <Fact name={say('nearby:card.email')}>{contact('email')}</Fact>
      <Fact name={say('nearby:card.website')}>{contact('website')}</Fact>
      <Fact name={say('nearby:card.hours')}>
        {hours ? <UsualHours hours={hours} today={today} say={say} /> : say('nearby:hours.unknown')}
      </Fact>
      <Fact name={say('nearby:card.checked')}>
        {say({ key: 'nearby:card.checkedOn', params: { day: { day: checkedOn } } })}
      </Fact>
    </dl>
  );
}

/** Room for a pen. */
function Lines({ title }: { readonly title: string }) {
  return (
    <section>
      <h3>{title}</h3>
      {[1, 2, 3].map((line) => (
        <p key={line} class="rule" />
      ))}
    </section>
  );
}
