import type { Service } from '../../core/finder/Service.ts';
import type { Synonyms } from '../../core/finder/words/Findable.ts';

/** What the finder looks through. */
export interface Stock {
  readonly services: readonly Service[];
  readonly synonyms: Synonyms;
  /** The rest of every service is on its way, or never came; absent: everything is here. */
  readonly missing?: 'coming' | 'lost';
}
