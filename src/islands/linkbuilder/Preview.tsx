import { type StartLine, startLines } from './startLines.ts';
import type { BuilderProps } from './View.tsx';

/** What the citizen will read, in their own language; and what the link cannot hold. */
export function Preview({ own, voices, state }: BuilderProps) {
  const { say } = own;
  const { citizen } = voices;
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{say('builder:preview')}</h2>
      <div class="notice info" id="reads" aria-live="polite" lang={citizen.language} dir={citizen.dir}>
        <Lines lines={startLines(citizen, state.link)} />
      </div>
      {citizen.language === own.language ? null : (
        <details class="more">
          <summary>{say('builder:preview.own')}</summary>
          <Lines lines={startLines(voices.own, state.link)} />
        </details>
      )}
      <h3>{say('builder:preview.not')}</h3>
      <ul>
        <li>{say('builder:preview.not.who')}</li>
        <li>{say('builder:preview.not.answers')}</li>
        <li>{say('builder:preview.not.trace')}</li>
      </ul>
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly StartLine[] }) {
  return lines.map(({ text, items }) => (
    <div key={text}>
      <p>{text}</p>
      {items.length > 0 ? (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ) : null}
    </div>
  ));
}
