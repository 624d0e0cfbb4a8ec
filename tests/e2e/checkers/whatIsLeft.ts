import type { Page } from 'playwright/test';
import { alfaOn } from './alfa.ts';
import { type Exception, exceptions } from './exceptions.ts';
import { type Finding, matchesOn } from './Finding.ts';
import { htmlValidateOn } from './htmlValidate.ts';
import { ibmOn } from './ibm.ts';

/** What the three engines beside axe find on the page as it stands and no exception covers; notes which were needed. */
export async function whatIsLeft(page: Page, needed: Set<Exception>): Promise<string[]> {
  // What is scrolled under the header would count as covered.
  await page.evaluate(() => scrollTo(0, 0));
  const found: Finding[] = [...(await alfaOn(page)), ...(await ibmOn(page)), ...(await htmlValidateOn(page))];
  const places = exceptions.map(({ where }) => where);
  const matches = await matchesOn(page, found, places, 'on');
  const left = found.filter((finding, index) => {
    const covering = exceptions.filter((one, place) => covers(one, finding) && matches[index]?.[place]);
    for (const one of covering) needed.add(one);
    return covering.length === 0;
  });
  return left.map(({ engine, rule, target, text }) => `${engine} ${rule}: ${target}: ${text}`);
}

const covers = (one: Exception, { engine, rule }: Finding): boolean => one.engine === engine && one.rule === rule;
