import { isDelicate } from '../../core/finder/isDelicate.ts';
import type { Service } from '../../core/finder/Service.ts';
import type { Strings } from '../../i18n/format.ts';
import type { Language } from '../../i18n/languages.ts';
import { serviceStrings } from '../contactStrings.ts';
import { pinStrings } from '../pinStrings.ts';

/** What the report says of the services of a pack, in one language. */
export interface PaperFile {
  /** `services:<id>` in one line, and `services:<id>.more`. */
  readonly strings: Strings;
  readonly delicateIds: readonly string[];
}

/** The report of a long list fetches this for what someone wants to remember, by area as the finder does. */
export function paperFile(services: readonly Service[], language: Language): PaperFile {
  return {
    strings: { ...serviceStrings(language, services), ...pinStrings(language, services) },
    delicateIds: services.filter(isDelicate).map(({ id }) => id),
  };
}
