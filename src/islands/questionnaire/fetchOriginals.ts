import type { Originals } from '../../core/questionnaire/Originals.ts';
import { fetchBuildFile } from '../../platform/buildFiles.ts';

/**
 * A questionnaire in Dutch; undefined where it does not come. Which file is asked for tells the host no more than opening
 * the page did, and that someone wants to see both.
 */
export async function fetchOriginals(language: string, id: string): Promise<Originals | undefined> {
  return (await fetchBuildFile(`${language}/original/${id}.json`)) as Originals | undefined;
}
