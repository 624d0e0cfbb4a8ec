import type { RowCodes } from '../core/finder/begin/toServiceRow.ts';
import { accessCodes, audienceCodes, costCodes, venueCodes } from './serviceColumns.ts';

/** The codes of services.csv by what they are called inside: the way back of what the loader reads. */
export const serviceCodes: RowCodes = {
  access: turned(accessCodes),
  cost: turned(costCodes),
  audience: turned(audienceCodes),
  venue: turned(venueCodes),
};

function turned(codes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(codes)
      .filter(([code]) => code !== '')
      .map(([code, name]) => [name, code]),
  );
}
