import type { ReportLine, ReportSection } from '../../core/report/Report.ts';
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
  /** ISO day. */
  readonly today: string;
}

/** The page that goes along, exactly as it is printed. */
export function Paper({ voices, sections, today }: PaperProps) {
  return (
    <article class="paper">
      <Both voices={voices} as="h2" text="report:title" />
      <Both voices={voices} as="p" text={{ key: 'report:date', params: { day: { day: today } } }} />
      <div class="notice info">
        <Both voices={voices} as="p" text="report:what" />
      </div>
      {sections.map((section) => (
        <section key={section.id}>
          <Both voices={voices} as="h3" text={`report:section.${section.id}`} />
          <ul>
            {section.lines.map((line) => (
              <li key={line.id}>
                <Line line={line} voices={voices} />
              </li>
            ))}
          </ul>
        </section>
      ))}
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
      {line.says ? <Both voices={voices} as="p" text={line.says} /> : null}
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
}: {
  voices: readonly Voice[];
  as: 'h2' | 'h3' | 'p';
  text: Parameters<Say>[0];
}) {
  const [first, ...others] = voices;
  return (
    <>
      <Tag>{first?.say(text)}</Tag>
      {others.map(({ language, dir, say }) => (
        <p key={language} lang={language} dir={dir} class={Tag === 'p' ? 'second' : 'second title'}>
          {say(text)}
        </p>
      ))}
    </>
  );
}
