import type { Page } from 'playwright/test';
import type { StartData } from '../../src/islands/start/mount.tsx';

/**
 * Those of these texts that are not made of the page's own strings. What may stand in their gaps comes from the build
 * too: names of organisations, titles, topics, numbers and days.
 */
export async function saidOnly(page: Page, texts: readonly string[]): Promise<string[]> {
  const data = JSON.parse((await page.locator('#data').textContent()) ?? '') as StartData;
  const sentences = Object.entries(data.strings).filter(([key]) => /^(start|domains|questions):/.test(key));
  const months = Object.entries(data.strings)
    .filter(([key]) => key.startsWith('manner:month'))
    .map(([, name]) => name);
  const titles = data.lists.map(({ title }) => title);
  const topics = Object.entries(data.strings)
    .filter(([key]) => /^domains:.*\.name$/.test(key))
    .map(([, name]) => name);
  const minutes = sentences
    .filter(([key]) => key.startsWith('start:minutes'))
    .map(([, text]) => pattern(text, { count: '\\d+' }));
  const gaps: Readonly<Record<string, string>> = {
    name: anyOf([...Object.values(data.organisations), 'overzicht.json']),
    title: anyOf(titles),
    day: `\\d{1,2} ${anyOf(months)} \\d{4}`,
    count: '\\d+',
    minutes: `(?:${minutes.join('|')})`,
    topics: `(?:${anyOf(topics)}(?:, | en )?)+`,
  };
  const whole = [...sentences.map(([, text]) => pattern(text, gaps)), ...titles.map(literally)];
  const known = new RegExp(`^(?:${whole.join('|')})$`);
  return texts.filter((text) => text.trim() !== '' && !known.test(text));
}

function pattern(text: string, gaps: Readonly<Record<string, string>>): string {
  return text
    .split(/\{\{(\w+)\}\}/)
    .map((part, at) => (at % 2 === 1 ? (gaps[part] ?? literally(part)) : literally(part)))
    .join('');
}

function anyOf(texts: readonly string[]): string {
  return `(?:${texts.map(literally).join('|')})`;
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
