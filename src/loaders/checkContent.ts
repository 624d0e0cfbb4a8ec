import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Outline } from '../core/finder/map/MapLayout.ts';
import type { Service } from '../core/finder/Service.ts';
import { languages } from '../i18n/languages.ts';
import type { ContentProblem } from './ContentProblem.ts';
import { checkTheme } from './checkTheme.ts';
import { Findings } from './Findings.ts';
import { type Fact, findStale } from './findStale.ts';
import { holidaysAround } from './holidays.ts';
import { languagesOf } from './languagesOf.ts';
import { checkHelplines, type Helplines } from './parseHelplines.ts';
import type { HoursCalendar } from './parseHours.ts';
import { checkOutline } from './parseOutline.ts';
import { checkPortal, type Portal, refuseUnknownPlace } from './parsePortal.ts';
import { checkPostcodes, type Postcode } from './parsePostcodes.ts';
import { checkServices } from './parseServices.ts';
import { readText } from './readContent.ts';
import { serviceFiles } from './serviceFiles.ts';

/** The days that dates are held against. */
export interface Days {
  /** The build's day: how old a fact is. */
  readonly today: string;
  /** No one can have checked anything after this day. */
  readonly lastDay: string;
}

/** A municipality's content with all that was found in it. The parts can be used when there are no errors. */
export interface CheckedContent {
  readonly portal: Portal | undefined;
  readonly services: readonly Service[];
  readonly calendar: HoursCalendar;
  readonly helplines: Helplines | undefined;
  readonly postcodes: Readonly<Record<string, Postcode>>;
  /** Empty where the folder has none. */
  readonly outline: Outline;
  readonly errors: readonly ContentProblem[];
  /** What deserves a look, without stopping the build. */
  readonly warnings: readonly ContentProblem[];
}

const outlineFile = 'outline.geojson';

/** What comes over from another directory is larger than what people keep by hand. */
const maxServicesMegabytes = 200;

/** Reads and checks all files of a municipality's folder: what is wrong with one hides nothing of another. */
export function checkContent(folder: string, { today, lastDay }: Days): CheckedContent {
  const all: Findings[] = [];
  function read<T>(file: string, check: (text: string, findings: Findings) => T, megabytes?: number): T | undefined {
    const findings = new Findings(file);
    all.push(findings);
    const text = readText(folder, findings, megabytes);
    return text === undefined ? undefined : check(text, findings);
  }
  const spoken = languagesOf(folder);
  const { portal, isDemo, file } = read('portal.json', (text, findings) => checkPortal(text, spoken, findings)) ?? {};
  const areas = read('postcodes.csv', checkPostcodes);
  const postcodes = areas ?? {};
  if (file && portal && areas) refuseUnknownPlace(file, portal, Object.keys(areas));
  const hasOutline = existsSync(join(folder, outlineFile));
  const outline = hasOutline ? read(outlineFile, (text, findings) => checkOutline(text, postcodes, findings)) : [];
  const calendar = { today, holidays: holidaysAround(today, portal?.holidays) };
  const context = { lastDay, postcodes, calendar, earlier: { ids: new Map(), places: new Map() } };
  const services = serviceFiles(folder).flatMap((name) => {
    // Words in a language that is not shown yet do no harm: they are kept for when it is.
    const check = (text: string, findings: Findings) => checkServices(text, languages, context, findings);
    return (read(name, check, maxServicesMegabytes) ?? []).map((one) => ({ ...one, file: name }));
  });
  const { helplines, facts = [] } =
    read('helplines.json', (text, findings) => checkHelplines(text, { languages: spoken, lastDay }, findings)) ?? {};
  all.push(checkTheme(folder));
  const stale = findStale([...facts, ...services.map(toFact)], today);
  // A demonstration only warns. A real municipality may not send people to facts that no one has checked for a year.
  const stops = isDemo === false;
  return {
    portal,
    services: services.map(({ service }) => service),
    calendar,
    helplines,
    postcodes,
    outline: outline ?? [],
    errors: [...all.flatMap(({ errors }) => errors), ...(stops ? stale.tooOld : [])],
    warnings: [...all.flatMap(({ warnings }) => warnings), ...(stops ? [] : stale.tooOld), ...stale.old],
  };
}

function toFact({ service, line, file }: { service: Service; line: number; file: string }): Fact {
  const { id, checkedOn } = service;
  return { file, row: line, column: 'gecontroleerd_op', id, checkedOn };
}
