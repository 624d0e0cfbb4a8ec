import type { ComponentChildren } from 'preact';
import { isLifeDomain, type LifeDomain } from '../../core/domains.ts';
import { questionMaxLength } from '../../core/plan/OwnPlan.ts';
import { mostTopics } from '../../core/plan/Talk.ts';
import type { WordsId } from '../../core/plan/talkParts.ts';
import type { ReportLine, ReportSection } from '../../core/report/Report.ts';
import { sectionTitle } from '../../core/report/talkLines.ts';
import type { Say } from '../../i18n/format.ts';
import { Choice } from '../../ui/Choice.tsx';
import type { ExplainedTexts } from '../../ui/Explained.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Days } from './Days.tsx';
import { Order } from './Order.tsx';
import type { ShareAction, ShareState } from './reducer.ts';

export interface SectionProps {
  readonly section: ReportSection;
  readonly say: Say;
  readonly state: ShareState;
  readonly dispatch: (action: ShareAction) => void;
  /** What stands beside the ticks, with its hard words marked. */
  readonly explained: ExplainedTexts;
}

/** One section of the paper: what is known, each line with its tick, and what someone adds in own words. */
export function SectionView(props: SectionProps) {
  const { section, say, state, dispatch } = props;
  const { id, lines, fields } = section;
  const [only, ...more] = lines;
  const title = say(sectionTitle(state.talk.kind, id));
  if (only && more.length === 0 && fields.length === 0 && id !== 'talk')
    return (
      // A section of one line needs no second tick.
      <LineTick line={only} {...props}>
        <strong>{title}</strong>
        <br />
      </LineTick>
    );
  const isAny = lines.some((line) => line.on);
  return (
    <fieldset class="ticks">
      <legend>
        {/* Where every line goes by itself, a tick for all of them would tick nothing. */}
        {lines.every((line) => line.sensitive || isOf(line, fields)) || id === 'circle' ? (
          title
        ) : (
          <Choice type="checkbox" checked={isAny} onChange={(on) => dispatch({ type: 'tickedSection', section, on })}>
            {title}
          </Choice>
        )}
      </legend>
      <details open={isAny || state.opened.includes(id)}>
        <summary>{lines.length > 0 ? say('report:lines', { count: lines.length }) : say('talk:write')}</summary>
        {lines.some((line) => line.sensitive) ? <p class="hint">{say('pages:report.sensitive')}</p> : null}
        {lines
          .filter((line) => !isOf(line, fields))
          .map((line) => (
            <LineTick key={line.id} line={line} {...props} />
          ))}
        {fields.map((field) => (
          <OwnWords key={field} field={field} {...props} />
        ))}
        {id === 'talk' ? <Topics {...props} /> : null}
        {id === 'rights' ? <Days {...props} /> : null}
      </details>
    </fieldset>
  );
}

/** Own words stand at their box, so that nothing above it moves while someone writes. */
function isOf({ id }: ReportLine, fields: readonly WordsId[]): boolean {
  return fields.some((field) => id === `own:${field}`);
}

type LineProps = Pick<SectionProps, 'section' | 'say' | 'dispatch'> & {
  readonly line: ReportLine;
  readonly children?: ComponentChildren;
};

function LineTick({ line, section, say, dispatch, children }: LineProps) {
  const own = section.id === 'talk' ? undefined : line.own;
  return (
    <Choice
      type="checkbox"
      checked={line.on}
      onChange={(on) => dispatch({ type: 'ticked', line, on, section: section.id })}
    >
      {children}
      <bdi>{[line.says ? say(line.says) : '', own ?? ''].filter(Boolean).join(' ')}</bdi>
    </Choice>
  );
}

function OwnWords({ field, ...props }: SectionProps & { readonly field: WordsId }) {
  const { section, say, state, dispatch } = props;
  const line = section.lines.find((one) => isOf(one, [field]));
  return (
    <>
      <TextArea
        name={`own-${field}`}
        label={say(`talk:field.${field}`)}
        help={say(`talk:field.${field}Help`)}
        limit={say('questions:characters', { max: questionMaxLength })}
        rows={2}
        maxLength={questionMaxLength}
        value={state.talk.words[field]}
        onInput={(text) => dispatch({ type: 'wrote', field, text, section: section.id })}
      />
      {line ? <LineTick line={line} {...props} /> : null}
    </>
  );
}

/** What someone wants to say of each topic that is on the paper, and in which order. */
function Topics({ section, say, state, dispatch }: SectionProps) {
  const all = section.lines.flatMap(({ id }): LifeDomain[] => {
    const domain = id.split(':')[1];
    return isLifeDomain(domain) ? [domain] : [];
  });
  const onPaper = all.filter((_domain, at) => section.lines[at]?.on);
  const nameOf = (domain: LifeDomain) => say(`domains:${domain}.name`);
  return (
    <>
      {all.length > mostTopics ? <p class="hint">{say('talk:topic.many', { max: mostTopics })}</p> : null}
      {onPaper.map((domain) => (
        <TextArea
          key={domain}
          name={`topic-${domain}`}
          label={say('talk:topic.label', { topic: nameOf(domain) })}
          help={say('talk:topic.help')}
          limit={say('questions:characters', { max: questionMaxLength })}
          rows={2}
          maxLength={questionMaxLength}
          value={state.talk.topics.find((topic) => topic.domain === domain)?.words ?? ''}
          onInput={(text) => dispatch({ type: 'wroteTopic', domain, text, section: section.id })}
        />
      ))}
      {all.length > 1 ? (
        <Order
          list="topics"
          title={say('talk:order.topics')}
          items={all.map((domain) => ({ id: domain, name: nameOf(domain) }))}
          say={say}
          moved={state.moved}
          move={(id, by) => dispatch({ type: 'movedTopic', id, by, all })}
        />
      ) : null}
    </>
  );
}
