import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { createSay } from '../../../../src/i18n/format.ts';
import { mannerStrings } from '../../../../src/i18n/manner.ts';
import { pickStrings } from '../../../../src/i18n/translate.ts';
import { ServiceCard } from '../../../../src/islands/finder/ServiceCard.tsx';
import { cardTexts } from '../../../../src/islands/finder/texts.ts';
import { loadContent } from '../../../../src/loaders/loadContent.ts';

const [sample] = loadContent().services;

test('words without a translation say that they are Dutch, wherever they stand on a card', () => {
  const dutch = { name: 'Eetclub', summary: 'Samen eten.', howTo: 'Bel even.', costNote: 'Vijf euro.' };
  if (!sample) throw new Error('The demo has services.');
  const service = { ...sample, words: { nl: dutch } };
  const say = createSay('ar', { ...pickStrings('ar', cardTexts), ...mannerStrings('ar') });
  // Of the list's filters; a card that takes all that it is handed must not take this for the language of its words.
  const ofTheList = { spoken: ['nl', 'ar'], themes: [] };
  const html = renderToStaticMarkup(
    <ServiceCard
      {...ofTheList}
      {...{ service, say }}
      language="ar"
      today="2026-11-23"
      demo={false}
      linked={true}
      editor="lijst@example.org"
      live={{ now: { day: '2026-11-23', time: '10:00' }, holidays: [] }}
      heading="h3"
    />,
  );
  for (const words of Object.values(dutch)) {
    expect(html).toMatch(new RegExp(`<(span|p|h3)( lang="nl"| dir="ltr"){2}>${words.replace('.', '\\.')}`));
  }
  expect(html).not.toMatch(/ \d+=/);
});
