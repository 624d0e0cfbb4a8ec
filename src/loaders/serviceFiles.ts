import { readdirSync } from 'node:fs';

/** What people keep by hand, and must be there. */
const own = 'services.csv';

/**
 * The files of a municipality's folder with rows of services: services.csv first, whether or not it is there, then
 * `services-….csv` by name, such as those that an import writes. The report beside an import is none of them.
 */
export function serviceFiles(folder: string): readonly string[] {
  const isFurther = (name: string) => /^services-.+\.csv$/.test(name) && !name.endsWith('.report.csv');
  return [own, ...namesIn(folder).filter(isFurther).sort()];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // That there is no such folder is said of each file that must be in it.
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}
