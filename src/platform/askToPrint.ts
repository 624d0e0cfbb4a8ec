import { measurePrint } from './measurePrint.ts';

/** The sheet that lies on top and says nothing of anyone. */
const coverSheets = 1;

/** A kiosk's printer stands in a public room: how many sheets come, and that someone has to stand there, is said first. */
export function askToPrint(print: () => void): void {
  const question = document.getElementById('print-question') as HTMLDialogElement | null;
  const [sheets, yes, no] = ['print-sheets', 'print-yes', 'print-no'].map((id) => document.getElementById(id));
  if (!question || !sheets || !yes || !no) return;
  sheets.textContent = String(measurePrint() + coverSheets);
  yes.onclick = () => {
    question.close();
    print();
  };
  no.onclick = () => question.close();
  question.showModal();
}
