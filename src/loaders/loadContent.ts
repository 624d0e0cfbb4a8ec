import type { Outline } from '../core/finder/map/MapLayout.ts';
import type { Service } from '../core/finder/Service.ts';
import { ContentError } from './ContentError.ts';
import { checkContent } from './checkContent.ts';
import type { Helplines } from './parseHelplines.ts';
import type { HoursCalendar } from './parseHours.ts';
import type { Portal } from './parsePortal.ts';
import type { Postcode } from './parsePostcodes.ts';
import { sayProblem } from './sayProblems.ts';
import { readSettings, type Settings } from './settings.ts';

/** One municipality's content, read and checked. */
export interface Content {
  readonly settings: Settings;
  readonly portal: Portal;
  readonly services: readonly Service[];
  readonly calendar: HoursCalendar;
  readonly helplines: Helplines;
  readonly postcodes: Readonly<Record<string, Postcode>>;
  readonly outline: Outline;
  /** What the build should say, without stopping. */
  readonly warnings: readonly string[];
}

let loaded: Content | undefined;

/** Reads the content of this build, once. @throws {ContentError} with the problems of all files */
export function loadContent(): Content {
  loaded ??= readAll(readSettings());
  return loaded;
}

function readAll(settings: Settings): Content {
  const checked = checkContent(settings.contentFolder, settings);
  const { portal, services, calendar, helplines, postcodes, outline, errors, warnings } = checked;
  if (errors.length > 0 || !portal || !helplines) throw new ContentError(errors);
  return { settings, portal, services, calendar, helplines, postcodes, outline, warnings: warnings.map(sayProblem) };
}
