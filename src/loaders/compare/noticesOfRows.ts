import { categories } from '../../core/finder/categories.ts';
import { rungs } from '../../core/finder/Service.ts';
import { isSecretRow } from '../isSecretRow.ts';
import { cellOf, type RawRow } from '../readServiceFiles.ts';
import { compareWords } from '../words/compareWords.ts';
import type { ChangedRow, Notice, ServicesDiff } from './Comparison.ts';

/** From what is open to everyone to what asks most of someone; what is unknown is neither lighter nor heavier. */
const accessOrder = ['vrij', 'aanmelden', 'intake', 'verwijzing', 'indicatie'];

/** What deserves a look in rows that changed, or that have another id now. */
export function noticesOfRows({ changed, renamed, gone, added }: ServicesDiff): Notice[] {
  return [
    ...changed.flatMap(noticesOfChange),
    ...renamed.map(({ old, new: now }) =>
      notice('alarm', 'renamed', now, compareWords.renamed(cellOf(old, 'id'), cellOf(now, 'id'))),
    ),
    ...revealed(gone, added),
  ];
}

function noticesOfChange({ old, new: now }: ChangedRow): Notice[] {
  const [phone, newPhone] = [cellOf(old, 'telefoon'), cellOf(now, 'telefoon')];
  const [day, newDay] = [cellOf(old, 'gecontroleerd_op'), cellOf(now, 'gecontroleerd_op')];
  const [rung, newRung] = [rungOf(old), rungOf(now)];
  const [access, newAccess] = [cellOf(old, 'toegang'), cellOf(now, 'toegang')];
  const [wasSecret, isSecret] = [isSecretRow(old), isSecretRow(now)];
  const isHeavier = accessOrder.includes(access) && accessOrder.indexOf(newAccess) > accessOrder.indexOf(access);
  const isHigher = rung !== undefined && newRung !== undefined && newRung > rung;
  const isHidden = cellOf(old, 'nagekeken') !== 'nee' && cellOf(now, 'nagekeken') === 'nee';
  return [
    wasSecret && !isSecret && notice('alarm', 'not-secret', now, compareWords.notSecret()),
    !wasSecret && isSecret && notice('attention', 'became-secret', now, compareWords.becameSecret()),
    phone !== newPhone && phone !== '' && notice('attention', 'phone', now, compareWords.phone(phone, newPhone)),
    isHeavier && notice('attention', 'access', now, compareWords.access(access, newAccess)),
    isHigher && notice('attention', 'rung', now, compareWords.rung(rung, newRung)),
    newDay < day && notice('attention', 'checked', now, compareWords.checked(day, newDay)),
    isHidden && notice('attention', 'hidden', now, compareWords.hidden()),
  ].filter((one) => one !== false);
}

/** A secret place that came back under another id, with the same name or phone number, and is secret no more. */
function revealed(gone: readonly RawRow[], added: readonly RawRow[]): Notice[] {
  const secret = gone.filter(isSecretRow);
  const names = new Set(secret.map(nameKey).filter(Boolean));
  const phones = new Set(secret.map(phoneKey).filter(Boolean));
  return added
    .filter((row) => !isSecretRow(row) && (names.has(nameKey(row)) || phones.has(phoneKey(row))))
    .map((row) => notice('alarm', 'not-secret', row, compareWords.likeSecret()));
}

function nameKey(row: RawRow): string {
  return cellOf(row, 'naam').toLowerCase();
}

function phoneKey(row: RawRow): string {
  return cellOf(row, 'telefoon').replaceAll(/\D/g, '');
}

function notice(
  level: Notice['level'],
  kind: Notice['kind'],
  row: RawRow,
  words: Pick<Notice, 'says' | 'remedy'>,
): Notice {
  return { level, kind, about: cellOf(row, 'id'), name: cellOf(row, 'naam'), ...words };
}

/** The rung of a row, or the usual one of its category; undefined when neither is known. */
function rungOf(row: RawRow): number | undefined {
  const written = cellOf(row, 'ladder');
  if (written !== '') return rungs.find((rung) => String(rung) === written);
  const category = cellOf(row, 'categorie');
  return Object.hasOwn(categories, category) ? categories[category]?.rung : undefined;
}
