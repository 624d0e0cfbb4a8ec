import { isDay } from '../../core/isDay.ts';
import { limitOfColumn } from '../../loaders/serviceColumns.ts';
import type { Column } from '../Mapped.ts';
import { mapWords } from '../mapWords.ts';
import { fill, fillText, noteLeftOut, type Sheet } from '../sheet.ts';
import { type Json, recordOf, recordsOf, textOf } from './json.ts';
import { spokenCode } from './spokenCode.ts';

/** Fields that services.csv has no column for. */
const elsewhere = ['interpretation_services', 'wait_time', 'accreditations', 'licenses', 'alternate_name'] as const;
const elsewhereLists = ['program', 'funding', 'required_documents', 'additional_urls', 'capacities'] as const;
const freeWords = /^(?:free|free of charge|no (?:fee|fees|charge|cost)s?|none|gratis|geen kosten|kosteloos)\.?$/i;

/** The facts of a service besides its words, its contacts and its place. */
export function mapFacts(service: Json, sheet: Sheet, today: string): void {
  fillText(sheet, 'organisatie', organisationOf(service));
  mapAges(service, sheet);
  mapCosts(service, sheet, today);
  mapLanguages(service, sheet);
  mapDay(sheet, 'gecontroleerd_op', textOf(service, 'assured_date'), today);
  mapDay(sheet, 'gewijzigd_op', textOf(service, 'last_modified'), today);
  mapAreas(service, sheet);
  noteElsewhere(service, sheet);
}

function organisationOf(service: Json): string {
  const { organization } = service;
  return typeof organization === 'string'
    ? organization.trim()
    : textOf(recordOf(service, 'organization'), 'name') || textOf(service, 'organization_name');
}

function mapAges(service: Json, sheet: Sheet): void {
  const ages = { leeftijd_min: textOf(service, 'minimum_age'), leeftijd_max: textOf(service, 'maximum_age') };
  const isAge = (text: string) => /^\d{1,3}(?:\.0+)?$/.test(text) && Number(text) <= 120;
  const isTurned = isAge(ages.leeftijd_min) && isAge(ages.leeftijd_max) && +ages.leeftijd_min > +ages.leeftijd_max;
  for (const column of ['leeftijd_min', 'leeftijd_max'] as const) {
    const age = ages[column];
    if (age === '') continue;
    if (isAge(age) && !isTurned) fill(sheet, column, String(Number(age)));
    else noteLeftOut(sheet, column, age, mapWords.noAge);
  }
}

/** That something costs money is clear; whether people pay all of it or a part, only an editor knows. */
function mapCosts(service: Json, sheet: Sheet, today: string): void {
  const options = recordsOf(service, 'cost_options');
  const held = options.filter((option) => {
    const until = textOf(option, 'valid_to').slice(0, 10);
    const isOver = isDay(until) && until < today;
    if (isOver) noteLeftOut(sheet, 'kosten_toelichting', sayCost(option), mapWords.oldCosts);
    return !isOver;
  });
  const amounts = held.map((option) => textOf(option, 'amount')).filter((amount) => amount !== '');
  const isFree = amounts.length > 0 && amounts.every((amount) => Number(amount) === 0);
  const fees = sheet.cells.kosten_toelichting ?? '';
  if (!sheet.cells.kosten && (isFree || freeWords.test(fees))) fill(sheet, 'kosten', 'gratis');
  if (fees === '' && !isFree) fillText(sheet, 'kosten_toelichting', held.map(sayCost).filter(Boolean).join('; '));
}

function sayCost(option: Json): string {
  const amount = [textOf(option, 'currency').toUpperCase(), textOf(option, 'amount')].filter(Boolean).join(' ');
  const what = [amount, textOf(option, 'amount_description')].filter(Boolean).join(' ');
  return [textOf(option, 'option'), what].filter(Boolean).join(': ');
}

function mapLanguages(service: Json, sheet: Sheet): void {
  const codes = new Set<string>();
  for (const language of recordsOf(service, 'languages')) {
    const [code, name] = [textOf(language, 'code'), textOf(language, 'name') || textOf(language, 'language')];
    const own = spokenCode(code);
    for (const one of own ? [own] : name.split(/\s*(?:[,;/]|\band\b|\ben\b)\s*/i).filter(Boolean)) {
      const known = own ?? spokenCode(one);
      if (known) codes.add(known);
      else noteLeftOut(sheet, 'talen', one, mapWords.noLanguage);
    }
  }
  fill(sheet, 'talen', [...codes].join(';'));
}

/** Our own areas are codes; what others write for one is for an editor to read. */
function mapAreas(service: Json, sheet: Sheet): void {
  const areas = recordsOf(service, 'service_areas').map((area) => textOf(area, 'name') || textOf(area, 'service_area'));
  const codes: string[] = [];
  for (const area of new Set(areas.filter(Boolean))) {
    const isCode = /^(?:NL|GM\d{4}|[1-9]\d{3})$/.test(area);
    if (isCode && [...codes, area].join(';').length <= limitOfColumn('werkgebied')) codes.push(area);
    else noteLeftOut(sheet, 'werkgebied', area, mapWords.noArea);
  }
  fill(sheet, 'werkgebied', codes.join(';'));
}

function mapDay(sheet: Sheet, column: Column, given: string, today: string): void {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(given)?.[0] ?? '';
  if (given === '') return;
  if (isDay(day) && day <= today) fill(sheet, column, day);
  else noteLeftOut(sheet, column, given, mapWords.noDay);
}

function noteElsewhere(service: Json, sheet: Sheet): void {
  for (const field of elsewhere) {
    const value = textOf(service, field);
    if (value !== '' && value !== sheet.cells.naam) noteLeftOut(sheet, field, value, mapWords.noPlace);
  }
  for (const field of elsewhereLists) {
    for (const one of recordsOf(service, field)) {
      const value = ['name', 'document', 'source', 'url', 'label'].map((key) => textOf(one, key)).find(Boolean);
      noteLeftOut(sheet, field, value ?? '', mapWords.noPlace);
    }
  }
  // Their names are not for a report either.
  if (recordsOf(service, 'contacts').length > 0) noteLeftOut(sheet, 'contacts', '', mapWords.persons);
}
