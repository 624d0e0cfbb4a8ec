import { expect } from 'playwright/test';
import { test } from './fixtures.ts';
import { fullNotebook, seed } from './notebooks.ts';
import { PortalPage } from './pages.ts';
import { text } from './texts.ts';

test('on paper topics unfold, and the steps of a sensitive one stay off it', async ({ page }) => {
  await seed(page, fullNotebook());
  await new PortalPage(page, 'nl', 'result').open();
  await page.emulateMedia({ media: 'print' });
  const step = (domain: string, group: string) => page.getByText(text('nl', `results:${domain}.step.${group}.1`));
  await expect(step('finances', 'low'), 'wished otherwise').toBeVisible();
  await expect(page.getByText(text('nl', 'results:justice.level.3')).first(), 'folded on the screen').toBeVisible();
  await expect(step('home-relations', 'high')).toBeHidden();
  await expect(page.getByRole('checkbox', { name: text('nl', 'pages:result.onlyMine') })).toBeHidden();
});
