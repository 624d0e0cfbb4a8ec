import { expect, type Page } from 'playwright/test';
import { type Route, routes } from '../../src/i18n/routes.ts';
import { absentInKiosk } from '../absentInKiosk.ts';
import { expectAccessible } from './fixtures.ts';
import { PortalPage } from './pages.ts';

/** Kinds of page that a kiosk has. */
export const kioskRoutes: readonly Route[] = routes.filter((route) => !absentInKiosk.includes(route));

/** Everything on the page that leads away from this build, opens a window, hands out a file or takes one. */
export async function waysOut(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const found: string[] = [];
    for (const one of document.querySelectorAll('[href], [src], [action], [formaction], [target], [download]')) {
      const addresses = ['href', 'src', 'action', 'formaction'].flatMap((name) => one.getAttribute(name) ?? []);
      const isOut = addresses.some((address) => new URL(address, document.baseURI).origin !== location.origin);
      if (isOut || one.hasAttribute('target') || one.hasAttribute('download')) found.push(one.outerHTML.slice(0, 120));
    }
    const inputs = document.querySelectorAll('input[type="file"], input[type="password"]');
    return [...found, ...[...inputs].map((one) => one.outerHTML.slice(0, 120))];
  });
}

/** As every page of a kiosk has to be, whatever was done on it. */
export async function expectKiosk(page: Page, what: string): Promise<void> {
  expect(await waysOut(page), `ways out of ${what}`).toEqual([]);
  await expectAccessible(page, what);
}

/** What can be pressed and is too small (44 px), or stands too near to another (8 px). */
export async function tightTargets(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const [least, apart, rounding] = [44, 8, 0.6];
    const all = 'a[href], button, summary, select, textarea, input, [role="button"], [tabindex="0"]';
    const targets = new Set<Element>();
    for (const one of document.querySelectorAll(all)) {
      const target = one.closest('label') ?? one;
      const isSeen = target.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (isSeen && !target.matches('.skip-link, [disabled]')) targets.add(target);
    }
    const boxes = [...targets].map((target) => ({ target, box: target.getBoundingClientRect() }));
    const nameOf = (one: Element) => `${one.localName}.${one.className} “${one.textContent?.trim().slice(0, 24)}”`;
    const small = boxes
      .filter(({ box }) => box.width < least - rounding || box.height < least - rounding)
      .map(({ target, box }) => `${nameOf(target)} ${Math.round(box.width)}×${Math.round(box.height)}`);
    const near = boxes.flatMap(({ target, box }, at) =>
      boxes.slice(at + 1).flatMap(({ target: other, box: next }) => {
        if (target.contains(other) || other.contains(target)) return [];
        // What stays on top of the window while the page moves below it is beside nothing.
        if (target.closest('.top') !== other.closest('.top')) return [];
        const aside = Math.max(next.left - box.right, box.left - next.right);
        const above = Math.max(next.top - box.bottom, box.top - next.bottom);
        const gap = Math.max(aside, above);
        return gap < apart - rounding ? [`${nameOf(target)} | ${nameOf(other)}: ${Math.round(gap)}`] : [];
      }),
    );
    return [...small, ...near];
  });
}

/** The page on which a number is pressed. */
export class KeypadPage extends PortalPage {
  async press(digits: string): Promise<void> {
    for (const digit of digits) await this.page.getByRole('button', { name: digit, exact: true }).tap();
  }

  get number() {
    return this.page.getByRole('textbox', { name: this.say('start:none.label') });
  }
}

/** The question before the printer starts. */
export class PrintQuestion extends PortalPage {
  get window() {
    return this.page.getByRole('dialog', { name: this.say('printer:title') });
  }

  async sheets(): Promise<number> {
    return Number(await this.window.locator('#print-sheets').textContent());
  }
}
