import { keptQuestionnaires } from '../../platform/store.ts';
import { wholePage } from '../../platform/wholePage.ts';

await wholePage();
// Who paused sees the way back first. Only in which questionnaire someone was is looked at, never what they said.
// It takes the place of the door to the same page, so that nothing below moves.
const resume = document.getElementById('resume');
const first = document.getElementById('first');
const kept = keptQuestionnaires();
if (resume && first && kept) {
  resume.hidden = false;
  first.hidden = true;
  const paths = JSON.parse(resume.dataset['paths'] ?? '{}') as Record<string, string>;
  const [only, ...more] = kept.map((id) => paths[id]);
  if (only && more.length === 0) resume.querySelector('a')?.setAttribute('href', only);
}
