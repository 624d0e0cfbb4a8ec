import { printPage } from '../../platform/print.ts';
import { wholePage } from '../../platform/wholePage.ts';

await wholePage();
document.getElementById('print')?.addEventListener('click', printPage);
