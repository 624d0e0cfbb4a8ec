import type { Service } from '../core/finder/Service.ts';
import { languages } from '../i18n/languages.ts';
import { ContentError } from './ContentError.ts';
import { findStale } from './findStale.ts';
import { type Helplines, parseHelplines } from './parseHelplines.ts';
import { type Portal, parsePortal } from './parsePortal.ts';
import { type Postcode, parsePostcodes } from './parsePostcodes.ts';
import { parseServices } from './parseServices.ts';
import { readText } from './readContent.ts';
import { readSettings, type Settings } from './settings.ts';

/** One municipality's content, read and checked. */
export interface Content {
  readonly settings: Settings;
  readonly portal: Portal;
  readonly services: readonly Service[];
  readonly helplines: Helplines;
  readonly postcodes: Readonly<Record<string, Postcode>>;
  /** What the build should say, without stopping. */
  readonly warnings: readonly string[];
}

let loaded: Content | undefined;

/** Reads the content of this build, once. @throws {ContentError} when a file cannot be used */
export function loadContent(): Content {
  loaded ??= readAll(readSettings());
  return loaded;
}

function readAll(settings: Settings): Content {
  const read = (file: string) => readText(settings.contentFolder, file);
  const portal = parsePortal(read('portal.json'));
  const services = parseServices(read('services.csv'), languages);
  const helplines = parseHelplines(read('helplines.json'));
  const stale = findStale(helplines.lines, services, settings.today);
  // A demonstration only warns. A real municipality may not send people to facts that no one has checked for a year.
  if (!portal.demo && stale.tooOld.length > 0) throw new ContentError('De gegevens', stale.tooOld);
  const warnings = [...stale.tooOld, ...stale.old];
  return { settings, portal, services, helplines, postcodes: parsePostcodes(read('postcodes.csv')), warnings };
}
