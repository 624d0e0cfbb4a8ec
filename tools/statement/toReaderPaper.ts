import { readFileSync } from 'node:fs';
import { byNumber } from './byNumber.ts';
import { type Heard, journey } from './journey.ts';
import type { Reader } from './readers.ts';

type Spoken = 'nl' | 'ar';
type Json = Readonly<Record<string, string>>;

const parse = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** A title of a question of the matrix. */
function titleOf(name: string, language: Spoken): string | undefined {
  const { pages } = parse('questionnaires/self-reliance-matrix/survey.json') as {
    pages: { elements: { name: string; title?: Partial<Record<Spoken, string>> }[] }[];
  };
  return pages.flatMap(({ elements }) => elements).find((one) => one.name === name)?.title?.[language];
}

/** What the page says in a language. @throws when there is no such text */
export function said({ key, with: gaps = {} }: Heard, language: Spoken): string {
  const [topic = '', name = ''] = key.split(':');
  const text =
    topic === 'survey' ? titleOf(name, language) : (parse(`locales/${language}/${topic}.json`) as Json)[name];
  if (text === undefined) throw new Error(`There is no text ${key} in ${language}.`);
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, gap: string) => {
    const value = gaps[gap] ?? '…';
    return value.includes(':') ? said({ kind: '', key: value }, language) : value;
  });
}

const cell = (heard: readonly Heard[], language: Spoken) =>
  heard.map((one) => `“${said(one, language)}”${language === 'nl' ? ` (${one.kind})` : ''}`).join('<br>');

/** The script for one screen reader, to print and fill in: docs/trust/met-de-hand/<id>.md. */
export function toReaderPaper({ name, on, keys, also, rules }: Reader): string {
  const steps = journey.map(
    (step, at) =>
      `| ${at + 1} | ${step.do} | ${cell(step.heard, 'nl')} | ${cell(step.heard, 'ar')} | ☐ ☐ | ${step.rules.join(', ')} |`,
  );
  const shown = [...new Set([...journey.flatMap((step) => step.rules), ...rules, '3.1.2'])].sort(byNumber);
  return `# Met de hand: ${name}

${on}. Ongeveer 45 minuten per taal. Doe het eerst in het Nederlands, daarna in het Arabisch met een Arabische stem.

Versie van ${name}: ______ Browser: ______ Datum: ______ Wie: ______

| Wat | Hoe |
|---|---|
${keys.map(([what, how]) => `| ${what} | ${how} |`).join('\n')}

## De weg

Kijk niet naar het scherm. Elke schermlezer heeft eigen woorden voor knop, kop en link. Het gaat om drie dingen: de naam, wat het is, en hoe het
staat. *Vanzelf gezegd*: u hoort het zonder te zoeken. Zet in het vakje een ✓ of een ✗, links Nederlands, rechts Arabisch.

| | Doe | U hoort | In het Arabisch | Gehoord | Regel |
|---|---|---|---|---|---|
${steps.join('\n')}

## Ook

${also.map((one) => `- ☐ ${one}`).join('\n')}
- ☐ Kies in het Arabisch “${said({ kind: '', key: 'questions:dutch.show' }, 'ar')}”. Leest een Nederlandse stem het Nederlands? (3.1.2)

## Per regel

Twijfelt u? Dan is het *niet te zeggen*.

| Regel | Voldoet | Voldoet niet | Niet te zeggen | Wat u hoorde |
|---|---|---|---|---|
${shown.map((rule) => `| ${rule} | ☐ | ☐ | ☐ | |`).join('\n')}
`;
}
