import { isRecord } from '../../core/isRecord.ts';
import { limitOfColumn } from '../../loaders/serviceColumns.ts';
import { cutText } from '../cutText.ts';
import type { Column } from '../Mapped.ts';
import { mapWords } from '../mapWords.ts';
import { fillText, noteChanged, noteLeftOut, type Sheet } from '../sheet.ts';
import { tidyText } from '../tidyText.ts';
import { type Json, textOf } from './json.ts';
import { translatedFields, translationsKey } from './ourTerms.ts';
import { splitSummary } from './splitSummary.ts';

const summaryLimit = 140;

/** The words of a service: its own, and those in other languages that our exporter puts beside them. */
export function mapServiceWords(service: Json, sheet: Sheet): void {
  fillText(sheet, 'naam', textOf(service, 'name'));
  describe(service, sheet);
  describeWhom(service, sheet);
  fillText(sheet, 'aanmelden', textOf(service, 'application_process'));
  fillText(sheet, 'kosten_toelichting', textOf(service, 'fees_description') || textOf(service, 'fees'));
  fillText(sheet, 'melding', textOf(service, 'alert'));
  const translations = service[translationsKey];
  if (!isRecord(translations)) return;
  for (const [language, words] of Object.entries(translations)) {
    if (!/^[a-z]{2,3}$/.test(language) || !isRecord(words)) continue;
    for (const [field, column] of Object.entries(translatedFields))
      fillText(sheet, `${column}_${language}` as Column, textOf(words, field));
  }
}

/** For whom it is belongs to the description; our own exporter makes it out of codes that come back as codes. */
function describeWhom(service: Json, sheet: Sheet): void {
  const { text } = tidyText(textOf(service, 'eligibility_description'));
  if (text === '' || sheet.cells.id) return;
  const whole = [sheet.cells.beschrijving, text].filter(Boolean).join(' ');
  if (whole.length <= limitOfColumn('beschrijving')) sheet.cells.beschrijving = whole;
  else noteLeftOut(sheet, 'doelgroepen', text, mapWords.noRoom);
}

/** HSDS has one text; its first sentence is what a card shows. Our own exporter says where that sentence ends. */
function describe(service: Json, sheet: Sheet): void {
  const given = textOf(service, 'description');
  const { text, hadMarkup } = tidyText(given);
  if (hadMarkup) noteChanged(sheet, 'beschrijving', given, mapWords.markup);
  const own = sheet.cells.samenvatting ?? '';
  const ours = { first: own, rest: text.startsWith(own) ? text.slice(own.length) : text };
  const { first, rest } = own === '' ? splitSummary(text, summaryLimit) : ours;
  const isCut = cutText(first, summaryLimit) !== first;
  if (isCut) noteChanged(sheet, 'samenvatting', first, mapWords.cut);
  if (first !== '') sheet.cells.samenvatting = cutText(first, summaryLimit);
  fillText(sheet, 'beschrijving', isCut ? text : rest);
}
