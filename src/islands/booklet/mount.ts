import '../../platform/parsed.ts';
import { printPage } from '../../platform/print.ts';

document.getElementById('print')?.addEventListener('click', printPage);
