import { appendFileSync } from 'node:fs';
import { everyPage, everyStep, nameOfPage } from './everyPage.ts';
import { test } from './fixtures.ts';
import { fullNotebookOfParent, seed } from './notebooks.ts';
import { alfaOn } from './checkers/alfa.ts';
import { ibmOn } from './checkers/ibm.ts';
import { htmlValidateOn } from './checkers/htmlValidate.ts';
async function dump(page: any, what: string) {
  const t = [Date.now()];
  const a = await alfaOn(page); t.push(Date.now());
  const b = await ibmOn(page, 'all'); t.push(Date.now());
  const sure = new Set((await ibmOn(page)).map((f) => f.rule + f.target));
  const c = await htmlValidateOn(page); t.push(Date.now());
  for (const f of [...a, ...b, ...c]) {
    const html = await page.evaluate((tt: string) => { try { const e: any = tt.startsWith('/') ? document.evaluate(tt, document, null, 9).singleNodeValue : document.querySelector(tt); return (e?.outerHTML ?? e?.parentElement?.outerHTML ?? String(e?.ownerElement?.outerHTML)).slice(0, 160) } catch (x) { return String(x) } }, f.target);
    appendFileSync('/tmp/found.jsonl', JSON.stringify({ what, ...f, sure: f.engine !== 'ibm' || sure.has(f.rule + f.target), html }) + '\n');
  }
  appendFileSync('/tmp/found.times', `${what} ${t[1]! - t[0]!} ${t[2]! - t[1]!} ${t[3]! - t[2]!}\n`);
}
for (const language of ['nl', 'ar'] as const) {
  test(`pages ${language}`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.goto('en/er-is-niets/'); await dump(page, '404');
    await page.goto(''); await dump(page, 'root');
    await seed(page, fullNotebookOfParent(), language);
    for await (const there of everyPage(page, language)) await dump(page, nameOfPage(there));
    for await (const what of everyStep(page, language, 13)) await dump(page, what);
  });
}
