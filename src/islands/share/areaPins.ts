import { type AreaIndex, areaScopes } from '../../core/finder/areas/AreaIndex.ts';
import { packsFor } from '../../core/finder/areas/packsFor.ts';
import { unpackPostcodes } from '../../core/finder/areas/unpackPostcodes.ts';
import type { Notebook } from '../../core/notebook/Notebook.ts';
import type { Strings } from '../../i18n/format.ts';
import { readAreaScope } from '../../platform/areaScope.ts';
import { fetchBuildFile } from '../../platform/buildFiles.ts';
import type { ShareData } from './ShareData.ts';

/** As `loaders/areas/paperFile.ts` writes it. */
interface PaperFile {
  readonly strings: Strings;
  readonly delicateIds: readonly string[];
}

/**
 * Puts to the page's data what it says of the services that someone remembers, from the packs of their area: those that the
 * finder fetched in this tab, and no others. Where there is nothing to go by, the page says where that can be asked for.
 */
export async function withAreaPins(data: ShareData, areas: AreaIndex, notebook: Notebook): Promise<ShareData> {
  const unknown = notebook.pins.filter((id) => !data.serviceIds.includes(id));
  if (unknown.length === 0) return data;
  const scope = areaScopes.find((one) => one === readAreaScope());
  const home = unpackPostcodes(areas.postcodes)[notebook.place]?.home;
  const packs = scope ? packsFor(areas, home, scope) : [];
  const voices = await Promise.all(
    data.voices.map(async (voice) => ({ ...voice, files: await fetchPapers(areas, voice.language, packs) })),
  );
  const found = new Set(voices[0]?.files.flatMap(({ strings }) => Object.keys(strings)));
  const known = unknown.filter((id) => found.has(`services:${id}`));
  const note = document.getElementById('area-pins');
  if (note) note.hidden = known.length === unknown.length;
  return {
    ...data,
    serviceIds: [...data.serviceIds, ...known],
    delicateIds: [...data.delicateIds, ...(voices[0]?.files.flatMap(({ delicateIds }) => delicateIds) ?? [])],
    strings: Object.assign({}, data.strings, ...(voices[0]?.files.map(({ strings }) => strings) ?? [])),
    voices: voices.map(({ files, ...voice }) => ({
      ...voice,
      strings: Object.assign({}, voice.strings, ...files.map(({ strings }) => strings)),
    })),
  };
}

async function fetchPapers({ folder }: AreaIndex, language: string, packs: readonly number[]): Promise<PaperFile[]> {
  const files = await Promise.all(packs.map((pack) => fetchBuildFile(`${folder}${language}/${pack}.paper.json`)));
  return files.filter((file): file is PaperFile => typeof file === 'object' && file !== null && 'strings' in file);
}
