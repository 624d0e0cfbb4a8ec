import type { SharedReport } from '../../core/file/share/SharedReport.ts';
import { toShareFile } from '../../core/file/share/toShareFile.ts';
import type { SpokenBlock } from '../blocks/Spoken.ts';
import type { Voice } from '../blocks/Voice.ts';
import type { ShareFile, ShareFormat } from './ShareFile.ts';
import { toCsv } from './toCsv.ts';
import { type FhirOrder, toFhir } from './toFhir.ts';
import { toHtml } from './toHtml.ts';
import { toText } from './toText.ts';

/** What goes along: ticked lines only, said in every voice; their answers, for care systems; and both without words. */
export interface ShareContent {
  readonly blocks: readonly SpokenBlock[];
  readonly voices: readonly Voice[];
  readonly answers: FhirOrder;
  readonly report: SharedReport;
}

/** The paper in another form; undefined where nothing that is ticked fits in it. The name says the form, never what is in it. */
export function makeShareFile(
  format: ShareFormat,
  { blocks, voices, answers, report }: ShareContent,
): ShareFile | undefined {
  switch (format) {
    case 'text':
      return { name: 'meenemen.txt', type: 'text/plain', text: toText(blocks) };
    case 'html':
      return { name: 'meenemen.html', type: 'text/html', text: toHtml(blocks) };
    case 'csv':
      return { name: 'meenemen.csv', type: 'text/csv', text: toCsv(blocks, voices) };
    case 'file':
      return { name: 'meenemen.eigenblik.json', type: 'application/json', text: toShareFile(report) };
    case 'fhir': {
      const bundle = toFhir(answers);
      if (bundle.entry.length === 0) return undefined;
      return {
        name: 'meenemen-fhir.json',
        type: 'application/fhir+json',
        text: `${JSON.stringify(bundle, null, 2)}\n`,
      };
    }
  }
}
