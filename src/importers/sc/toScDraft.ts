import { DraftCells } from '../cells/DraftCells.ts';
import { noteWords } from '../cells/noteWords.ts';
import { toPlainText } from '../cells/toPlainText.ts';
import type { Column, ImportContext, Mapped, Origin } from '../Mapped.ts';
import type { ScRecord } from './ScRecord.ts';
import { scWords } from './scWords.ts';
import { categoryOfUpl } from './uplCategories.ts';

/** OWMS Doelgroep and what is written in its place. */
const businesses =
  /^(ondernemers?|bedrij(f|ven)|eu-bedrijf|organisaties?|instelling(en)?|overhe(id|den)|ambtena(ar|ren))$/i;

/** How one asks for it, by the codes of `onlineAanvragen`. */
const waysIn: ReadonlyMap<string, string> = new Map([
  ['ja', 'Vraag dit aan op de website.'],
  ['digid', 'Vraag dit aan op de website, met uw DigiD.'],
]);

/** A product of Samenwerkende Catalogi as a row: `modified` is when its text changed, not when anyone checked it. */
export function toScDraft(record: ScRecord, at: string, { today }: ImportContext): Mapped {
  const { fields } = record;
  const origin: Origin = { at, sourceId: fields['productID'] ?? fields['identifier'] ?? '' };
  const title = toPlainText(fields['title'] ?? '');
  if (!record.isProduct) return { ...origin, dropped: scWords.noProduct(), name: '' };
  if (title === '') return { ...origin, dropped: scWords.noTitle(), name: fields['identifier'] ?? '' };
  const isForBusiness = record.audiences.length > 0 && record.audiences.every((one) => businesses.test(one));
  if (isForBusiness) return { ...origin, dropped: scWords.business(), name: title };
  const cells = new DraftCells();
  fillWords(cells, record);
  cells.text('organisatie', organisationOf(record), 'authority');
  fillCategory(cells, record);
  cells.code('toegang', 'onbekend');
  cells.code('kosten', 'onbekend');
  cells.code('aanmelden', waysIn.get(fields['onlineAanvragen']?.toLowerCase() ?? ''));
  cells.website(fields['identifier'], 'identifier');
  const phoneField = ['telefoon', 'telefoonnummer', 'telephone', 'phone'].find((name) => fields[name]);
  if (phoneField) cells.phone(fields[phoneField], phoneField);
  const emailField = ['email', 'emailadres'].find((name) => fields[name]);
  if (emailField) cells.email(fields[emailField], emailField);
  // It has no address, so people cannot be sent there.
  if (cells.has('website')) cells.code('locatietype', 'online');
  cells.day('gewijzigd_op', fields['modified'], 'modified', today);
  cells.code('bron', 'Samenwerkende Catalogi (overheid.nl)');
  return cells.draft(origin);
}

function fillWords(cells: DraftCells, { fields }: ScRecord): void {
  cells.text('naam', fields['title'], 'title');
  const field = fields['abstract'] ? 'abstract' : 'productHTML';
  const text = fields[field];
  const said = text && withoutLinkNames(text);
  if (text && said !== text) cells.changed(field, text, noteWords.markup());
  const language = (fields['language'] ?? 'nl').slice(0, 2).toLowerCase();
  if (language === 'nl' || !/^[a-z]{2}$/.test(language)) {
    cells.summary(said, field);
    return;
  }
  // The name stays what stands on the door; the rest belongs to its own language.
  cells.changed('title', fields['title'] ?? '', scWords.otherLanguage(language));
  cells.summary(said, field, `_${language}`);
  if (cells.has(`samenvatting_${language}` as Column)) cells.text(`naam_${language}`, fields['title'], 'title');
}

/** Some catalogues leave the words for a screen reader in the text: “Begin link: hulp bij schulden, einde link”. */
function withoutLinkNames(text: string): string {
  return text.replaceAll(/\bBegin link:\s*/g, '').replaceAll(/,?\s*einde( link\b|(?=\.\.\.\s*$))/g, '');
}

/** “Gemeente” in front of the name of one: its name alone may be a village’s. */
function organisationOf({ fields, scheme }: ScRecord): string | undefined {
  const name = fields['authority'];
  const [, kind] = /:(Gemeente|Provincie|Waterschap)$/i.exec(scheme) ?? [];
  if (!name || !kind || name.toLowerCase().includes(kind.toLowerCase())) return name;
  return `${kind} ${name}`;
}

function fillCategory(cells: DraftCells, { fields, uplUri }: ScRecord): void {
  const upl = fields['uniformeProductnaam'] ?? '';
  const category = categoryOfUpl(upl, uplUri);
  cells.code('categorie', category);
  if (!category) cells.leftOut('categorie', upl || uplUri, scWords.chooseCategory());
}
