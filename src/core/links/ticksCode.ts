import type { Code } from './Code.ts';
import { as, count, flag, listOf, oneOf, words } from './codes.ts';
import type { Registry } from './Registry.ts';

/** `level:finances`, `idea:2` or `said:life-felt` by numbers; any other tick in full. */
const kinds = ['words', 'domain', 'number', 'question'] as const;

/** Which lines of the report are ticked on or off. */
export function ticksCode(registry: Registry): Code<Readonly<Record<string, boolean>>> {
  const name = nameCode(registry);
  const one: Code<[string, boolean]> = {
    write([tick, on], out) {
      name.write(tick, out);
      flag.write(on, out);
    },
    read: (from) => [name.read(from), flag.read(from)],
  };
  return as(listOf(one), Object.fromEntries, Object.entries);
}

function nameCode(registry: Registry): Code<string> {
  const [names, domains] = [registry.listOf('tick'), registry.listOf('domain')];
  // As the report writes them in its ticks.
  const questions = registry.questions.map(({ name }) => name.replaceAll('_', '-'));
  const parts: Readonly<Record<(typeof kinds)[number], Code<string>>> = {
    words,
    domain: oneOf(domains),
    number: as(count, String, Number),
    question: oneOf(questions),
  };
  const kind = oneOf(kinds);
  const first = oneOf(names);
  const kindOf = (name: string, of: string) => {
    if (!names.includes(name)) return 'words';
    if (domains.includes(of)) return 'domain';
    if (/^(0|[1-9]\d{0,5})$/.test(of)) return 'number';
    return questions.includes(of) ? 'question' : 'words';
  };
  return {
    write(tick, out) {
      const [name = '', of = ''] = tick.split(':');
      const how = kindOf(name, of);
      kind.write(how, out);
      if (how !== 'words') first.write(name, out);
      parts[how].write(how === 'words' ? tick : of, out);
    },
    read(from) {
      const how = kind.read(from);
      return how === 'words' ? words.read(from) : `${first.read(from)}:${parts[how].read(from)}`;
    },
  };
}
