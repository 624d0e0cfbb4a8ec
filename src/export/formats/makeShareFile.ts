import type { SpokenBlock } from '../blocks/Spoken.ts';
import type { Voice } from '../blocks/Voice.ts';
import type { ShareFile, ShareFormat } from './ShareFile.ts';
import { toCsv } from './toCsv.ts';
import { type FhirOrder, toFhir } from './toFhir.ts';
import { toHtml } from './toHtml.ts';
import { toText } from './toText.ts';

/** What goes along: ticked lines only, said in every voice; and their answers, for care systems. */
export interface ShareContent {
  readonly blocks: readonly SpokenBlock[];
  readonly voices: readonly Voice[];
  readonly answers: FhirOrder;
}

/** The paper in another form; undefined where nothing that is ticked fits in it. The name says the form, never what is in it. */
export function makeShareFile(format: ShareFormat, { blocks, voices, answers }: ShareContent): ShareFile | undefined {
  switch (format) {
    case 'text':
      return { name: 'meenemen.txt', type: 'text/plain', text: toText(blocks) };
    case 'html':
      return { name: 'meenemen.html', type: 'text/html', text: toHtml(blocks) };
    case 'csv':
      return { name: 'meenemen.csv', type: 'text/csv', text: toCsv(blocks, voices) };
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
