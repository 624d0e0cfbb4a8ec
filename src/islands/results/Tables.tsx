import type { Level, Outcome } from '../../core/outcomes/Outcome.ts';
import { askedKey, nameKey, partNameKey, saysKey } from '../../core/outcomes/words.ts';
import type { Say } from '../../i18n/format.ts';
import { answersTo, factsOf, saidAround } from './said.ts';

interface TablesProps {
  readonly say: Say;
  readonly outcomes: readonly Outcome[];
}

/** The same as the pictures and lists, for those who rather read or hear a table. Levels and themes stand apart. */
export function Tables({ say, outcomes }: TablesProps) {
  const levels = outcomes.filter(({ parts, themes, facts }) => parts.length > 0 || themes.length + facts.length === 0);
  const others = outcomes.filter(({ themes, facts }) => themes.length + facts.length > 0);
  return (
    <details class="more">
      <summary>{say('pages:result.table')}</summary>
      {levels.length > 0 ? <LevelTable say={say} outcomes={levels} /> : null}
      {others.length > 0 ? <ThemeTable say={say} outcomes={others} /> : null}
    </details>
  );
}

function LevelTable({ say, outcomes }: TablesProps) {
  return (
    <table>
      <Head say={say} titles={['pages:result.tableTopic', 'pages:result.tableStep', 'pages:result.tableWords']} />
      <tbody>
        {outcomes.map((outcome) =>
          outcome.parts.length > 0 ? (
            outcome.parts.map((part) => (
              <LevelRow key={part.from} name={say(partNameKey(part))} level={part.level} says={say(saysKey(part))} />
            ))
          ) : (
            <LevelRow key={outcome.domain} name={say(nameKey(outcome))} says={say('pages:result.unanswered')} />
          ),
        )}
      </tbody>
    </table>
  );
}

function LevelRow({ name, level, says }: { name: string; level?: Level | undefined; says: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{level ?? '–'}</td>
      <td>{says}</td>
    </tr>
  );
}

function ThemeTable({ say, outcomes }: TablesProps) {
  return (
    <table>
      <caption>{say('pages:result.tableThemes')}</caption>
      <Head say={say} titles={['pages:result.tableTopic', 'pages:result.tableAsked', 'pages:result.tableWords']} />
      <tbody>
        {outcomes.map((outcome) =>
          [...outcome.themes, ...outcome.facts]
            .flatMap((one) => [one, ...factsOf(one)])
            .map((one) => (
              <tr key={one.from}>
                <th scope="row">{say(nameKey(outcome))}</th>
                <td>{say(askedKey(one))}</td>
                <td>
                  {'own' in one && one.own ? <bdi>{one.own}</bdi> : null}
                  {[...answersTo(one), ...saidAround(one)].map((key) => (
                    <p key={key}>{say(key)}</p>
                  ))}
                </td>
              </tr>
            )),
        )}
      </tbody>
    </table>
  );
}

function Head({ say, titles }: { say: Say; titles: readonly string[] }) {
  return (
    <thead>
      <tr>
        {titles.map((title) => (
          <th key={title} scope="col">
            {say(title)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
