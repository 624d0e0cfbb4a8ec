import { apartDomains, isLifeDomain } from '../../core/domains.ts';
import { occasions, startRoutes } from '../../core/links/start/StartLink.ts';
import { Choice } from '../../ui/Choice.tsx';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextLine } from '../../ui/TextLine.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Questionnaires } from './Questionnaires.tsx';
import { hasTopics, presetOf } from './tidyStart.ts';
import type { BuilderProps } from './View.tsx';

/** All that can be chosen. */
export function FormParts(props: BuilderProps) {
  const { own, context, state, dispatch } = props;
  const { say } = own;
  return (
    <>
      <Begin {...props} />
      <Who {...props} />
      <section aria-labelledby="questions">
        <h2 id="questions" tabIndex={-1}>
          {say('builder:questions')}
        </h2>
        <Questionnaires {...props} />
        {hasTopics(context, state.link) ? <Topics {...props} /> : null}
        <Choice
          type="checkbox"
          checked={state.link.largePrint}
          onChange={(largePrint) => dispatch({ type: 'changed', change: { largePrint } })}
        >
          {say('builder:largePrint')}
        </Choice>
      </section>
    </>
  );
}

/** From a preset of the municipality a link is ready at once. */
function Begin({ own, context, state, languages, dispatch }: BuilderProps) {
  const { say } = own;
  const { presets } = context;
  return (
    <section aria-labelledby="begin">
      <h2 id="begin">{say('builder:begin')}</h2>
      {presets.length > 0 ? (
        <Select
          name="preset"
          label={say('builder:preset.label')}
          help={say('builder:preset.help')}
          nothing={say('builder:preset.nothing')}
          options={presets.map(({ number, name }) => ({
            value: number,
            text: `${number} ${name}`,
            disabled: false,
          }))}
          value={presetOf(context, state.link)?.number ?? ''}
          onChoose={(preset) => dispatch({ type: 'began', preset })}
          control={{ 'aria-describedby': 'preset-help' }}
        />
      ) : null}
      <LanguageChoice
        name="language"
        legend={say('builder:language.label')}
        languages={languages}
        chosen={state.link.language}
        onChoose={(language) => dispatch({ type: 'changed', change: { language } })}
      />
      <p>
        {say('builder:ready')} <a href="#made">{say('builder:toMade')}</a>
      </p>
    </section>
  );
}

function Who({ own, context, state, today, dispatch }: BuilderProps) {
  const { say } = own;
  const { link } = state;
  return (
    <section aria-labelledby="who">
      <h2 id="who">{say('builder:who')}</h2>
      {context.organisations.length > 0 ? (
        <Select
          name="organisation"
          label={say('builder:organisation.label')}
          help={say('builder:organisation.help')}
          nothing={say('builder:organisation.nothing')}
          options={context.organisations.map((code) => ({
            value: String(code),
            text: own.organisations[code] ?? '',
            disabled: false,
          }))}
          value={link.organisation === 0 ? '' : String(link.organisation)}
          onChoose={(code) => dispatch({ type: 'changed', change: { organisation: Number(code) } })}
          control={{ 'aria-describedby': 'organisation-help' }}
        />
      ) : null}
      <Select
        name="occasion"
        label={say('builder:occasion.label')}
        nothing={say('builder:occasion.nothing')}
        options={occasions.map((value) => ({ value, text: say(`builder:occasion.${value}`), disabled: false }))}
        value={link.occasion ?? ''}
        onChoose={(value) =>
          dispatch({ type: 'changed', change: { occasion: occasions.find((one) => one === value) } })
        }
      />
      <TextLine
        name="day"
        type="date"
        label={say('builder:day.label')}
        help={say('builder:day.help')}
        value={link.day}
        onInput={(day) => dispatch({ type: 'changed', change: { day } })}
        control={{ min: today, 'aria-describedby': 'day-help' }}
      />
    </section>
  );
}

function Topics({ own, context, state, dispatch }: BuilderProps) {
  const { say } = own;
  const { link } = state;
  return (
    <>
      <ChoiceList
        name="route"
        kind="radio"
        legend={say('builder:route.label')}
        apartTitle=""
        choices={startRoutes.map((value) => ({ value, text: say(`builder:route.${value}`) }))}
        chosen={[link.route]}
        onChoose={(value) => dispatch({ type: 'changed', change: { route: value === 'short' ? 'short' : 'full' } })}
      />
      <details class="more">
        <summary>{say('builder:topics')}</summary>
        <ChoiceList
          name="topics"
          kind="checkbox"
          legend={say('builder:topics.label')}
          help={say('builder:topics.help')}
          apartTitle={say('builder:topics.apart')}
          choices={context.topics.map((value) => ({
            value,
            text: own.topics[value] ?? value,
            ...(isLifeDomain(value) && apartDomains.includes(value) ? { skip: true as const } : {}),
          }))}
          chosen={link.domains}
          onChoose={(domain, on) => dispatch({ type: 'ticked', domain: String(domain), on })}
        />
      </details>
      <div role="status">
        {link.domains.length > 0 ? <Notice kind="warning">{say('builder:topics.warning')}</Notice> : null}
      </div>
    </>
  );
}
