import { toDutchDays } from '../hoursWords.ts';

/** Opening hours as a Dutch reader writes them. What stands between quotation marks is left as it is. */
export function sayHours(text: string): string {
  return text
    .split(/("[^"]*")/)
    .map((part, at) => (at % 2 === 1 ? part : sayRules(part)))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function sayRules(rules: string): string {
  return toDutchDays(rules)
    .replaceAll('24/7', 'dag en nacht')
    .replaceAll(/\b(?:off|closed)\b/g, 'gesloten')
    .replaceAll(/\b0?(\d{1,2}):(\d{2})\b/g, '$1.$2')
    .replaceAll(/,(?=\S)/g, ', ');
}
