import type { Talk } from '../../core/plan/Talk.ts';
import { listOf } from '../../core/plan/tieWords.ts';
import type { ReportLine, ReportSection } from '../../core/report/Report.ts';
import { sectionTitle, silentSections } from '../../core/report/talkLines.ts';
import { toText } from '../../core/text.ts';
import type { Say } from '../../i18n/format.ts';

export interface Voice {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly say: Say;
}

export interface PaperProps {
  /** The citizen's language first; then Dutch, where that is another, because the professional reads Dutch. */
  readonly voices: readonly Voice[];
  /** Ticked lines only. */
  readonly sections: readonly ReportSection[];
  readonly talk: Talk;
  /** ISO day. */
  readonly today: string;
  /** All ticked sections are there, so that what is not can be named. */
  readonly isWhole: boolean;
}

/** The page that goes along, exactly as it is printed. */
export function Paper({ voices, sections, talk, today, isWhole }: PaperProps) {
  const { kind, order } = talk;
  const silent = isWhole
    ? listOf(silentSections(order, sections).map((id) => toText(`report:silent.${id}`)))
    : undefined;
  return (
    <article class="paper">
      <Both voices={voices} as="h2" text={`report:paper.title.${kind}`} />
      <Both voices={voices} as="p" text={{ key: 'report:date', params: { day: { day: today } } }} />
      <div class="notice info">
        <Both voices={voices} as="p" text={`report:paper.what.${kind}`} />
      </div>
      {sections.map((section) => (
        <section key={section.id}>
          <Both voices={voices} as="h3" text={sectionTitle(kind, section.id)} />
          <ul>
            {section.lines.map((line) => (
              <li key={line.id}>
                <Line line={line} voices={voices} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {silent ? <Both voices={voices} as="p" text={toText('report:silent', { sections: silent })} /> : null}
      {voices.length > 1 && sections.some(hasOwnWords) ? <Both voices={voices} as="p" text="report:ownWords" /> : null}
    </article>
  );
}

/** Whoever stands in the circle is named in the citizen's own words too. */
function hasOwnWords({ id, lines }: ReportSection): boolean {
  return id === 'circle' || lines.some((line) => line.own);
}

function Line({ line, voices }: { line: ReportLine; voices: readonly Voice[] }) {
  return (
    <>
      {line.says ? <Both voices={voices} as="p" text={line.says} {...(line.more ? { more: line.more } : {})} /> : null}
      {line.own ? (
        <p class="own" dir="auto">
          {line.own}
        </p>
      ) : null}
    </>
  );
}

function Both({
  voices,
  as: Tag,
  text,
  more,
}: {
  voices: readonly Voice[];
  as: 'h2' | 'h3' | 'p';
  text: Parameters<Say>[0];
  /** Goes below it, in the same language. */
  more?: Parameters<Say>[0];
}) {
  const [first, ...others] = voices;
  const words = (say: Say) => (more ? `${say(text)}\n${say(more)}` : say(text));
  return (
    <>
      <Tag class={more ? 'lines' : undefined}>{first ? words(first.say) : null}</Tag>
      {others.map(({ language, dir, say }) => (
        <p
          key={language}
          lang={language}
          dir={dir}
          class={Tag === 'p' ? `second${more ? ' lines' : ''}` : 'second title'}
        >
          {words(say)}
        </p>
      ))}
    </>
  );
}
