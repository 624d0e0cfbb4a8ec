import { SaxesParser } from 'saxes';
import type { Findings } from '../../loaders/Findings.ts';
import type { HandedText } from '../checkHanded.ts';
import type { TextUnit } from '../TextUnit.ts';
import { textWords } from '../textWords.ts';

const namespace = 'urn:oasis:names:tc:xliff:document:2.0';

/**
 * All texts as XLIFF 2.0 (OASIS), which translation programs read. An id of XLIFF may not hold what ours do, so ours is
 * the name of a unit.
 */
export function toXliff(units: readonly TextUnit[], language: string): string {
  const files = Map.groupBy(units, ({ file }) => file);
  let number = 0;
  const unitsOf = (some: readonly TextUnit[]) => some.map((unit) => toUnit(unit, ++number)).join('');
  const body = [...files].map(([file, some], at) => {
    return `  <file id="f${at + 1}" original="${encode(file)}">\n${unitsOf(some)}  </file>\n`;
  });
  const root = `<xliff xmlns="${namespace}" version="2.0" srcLang="nl" trgLang="${encode(language)}">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n${body.join('')}</xliff>\n`;
}

function toUnit({ id, source, english, target, review }: TextUnit, number: number): string {
  const note = english === '' ? '' : `      <notes><note category="en">${encode(english)}</note></notes>\n`;
  const state = target === undefined ? 'initial' : (review ?? 'nobody') === 'nobody' ? 'translated' : 'reviewed';
  const said = target === undefined ? '' : `<target xml:space="preserve">${encode(target)}</target>`;
  return [
    `    <unit id="u${number}" name="${encode(id)}">\n`,
    note,
    `      <segment state="${state}"><source xml:space="preserve">${encode(source)}</source>${said}</segment>\n`,
    '    </unit>\n',
  ].join('');
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

function encode(text: string): string {
  return text.replace(/[&<>"\r]/g, (sign) => signs[sign] ?? sign);
}

/** Reads XLIFF 2 back. A program may have cut a text into several segments: they are put together again. */
export function readXliff(text: string, language: string, findings: Findings): HandedText[] {
  const texts: { id: string; row: number; source: string; target: string }[] = [];
  let within: 'source' | 'target' | undefined;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => {
    const of = attributes as Readonly<Record<string, string>>;
    if (name === 'xliff') checkRoot(of, language, findings);
    if (name === 'unit') texts.push({ id: of['name'] ?? '', row: parser.line, source: '', target: '' });
    if (name === 'source' || name === 'target') within = name;
    else if (within) findings.refuse({ row: parser.line, column: texts.at(-1)?.id }, textWords.inline(name));
  });
  parser.on('closetag', ({ name }) => {
    if (name === within) within = undefined;
  });
  parser.on('text', (said) => {
    const last = texts.at(-1);
    if (within && last) last[within] += said;
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    findings.refuse({ row: parser.line }, textWords.unreadable(String((error as Error).message)));
    return [];
  }
  return texts;
}

function checkRoot(attributes: Readonly<Record<string, string>>, language: string, findings: Findings): void {
  const { version = '', srcLang, trgLang = '' } = attributes;
  if (!version.startsWith('2.') || srcLang !== 'nl') findings.refuse({}, textWords.unreadable(`version ${version}`));
  else if (trgLang !== language) findings.refuse({}, textWords.otherLanguage(trgLang, language));
}
