import type { Service } from '../core/finder/Service.ts';
import { languages } from '../i18n/languages.ts';
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
}

let loaded: Content | undefined;

/** Reads the content of this build, once. @throws {ContentError} when a file cannot be used */
export function loadContent(): Content {
  loaded ??= readAll(readSettings());
  return loaded;
}

function readAll(settings: Settings): Content {
  const read = (file: string) => readText(settings.contentFolder, file);
  return {
    settings,
    portal: parsePortal(read('portal.json')),
    services: parseServices(read('services.csv'), languages),
    helplines: parseHelplines(read('helplines.json')),
    postcodes: parsePostcodes(read('postcodes.csv')),
  };
}
