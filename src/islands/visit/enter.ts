import { handOverVisit, leaveNothing, takeVisit } from '../../platform/visit.ts';

/**
 * Begins or continues a visit to a kiosk, before anything else of the page can (ADR 0034). `data-attract` names the first
 * screen, `data-entry` a page where a visit begins. Until `data-visit` stands there nothing of the page can be seen.
 */
function enter(): void {
  const { dataset } = document.documentElement;
  const isEntry = dataset['entry'] !== undefined;
  if (!isEntry && !takeVisit()) {
    leaveNothing();
    location.replace(dataset['attract'] ?? '/');
    return;
  }
  if (isEntry) {
    leaveNothing();
    // What holds no answers, such as the clipboard: nobody waits for it.
    void import('../../platform/sweep.ts').then(({ sweep }) => sweep());
  }
  handOverVisit();
  dataset['visit'] = '';
  void import('./mount.ts');
}

// At home nothing of this is part of the code.
if (import.meta.env.PORTAL_PROFILE === 'kiosk') enter();
