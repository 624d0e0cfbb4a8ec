import { smsParts } from '../../core/links/smsParts.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Shown } from './Shown.tsx';
import type { BuilderProps } from './View.tsx';

/** A mail, a letter and a text message around the link, in any language of the site. */
export function Texts(props: BuilderProps) {
  const { own, voices, languages, made, dispatch } = props;
  const { say } = own;
  const { language: lang, dir } = voices.texts;
  const { subject, mail, letter, sms } = made.messages;
  const shown = { ...props, lang, dir };
  return (
    <section aria-labelledby="texts">
      <h2 id="texts">{say('builder:texts')}</h2>
      <p>{say('builder:texts.help')}</p>
      <LanguageChoice
        name="textsIn"
        legend={say('builder:texts.language')}
        languages={languages}
        chosen={lang}
        onChoose={(language) => dispatch({ type: 'turned', language })}
      />
      <details class="more">
        <summary>{say('builder:mail')}</summary>
        <p>
          {say('builder:mail.subject')}{' '}
          <bdi lang={lang} dir={dir}>
            {subject}
          </bdi>
        </p>
        <Shown {...shown} what="mail" text={mail} rows={16} />
      </details>
      <details class="more">
        <summary>{say('builder:letter')}</summary>
        <Shown {...shown} what="letter" text={letter} help={say('builder:letter.help')} rows={16} />
      </details>
      <details class="more">
        <summary>{say('builder:sms')}</summary>
        <Shown {...shown} what="sms" text={sms} help={say(`builder:sms.parts.${smsParts(sms)}`)} rows={4} />
      </details>
    </section>
  );
}
