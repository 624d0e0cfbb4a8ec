import { showMarks } from '../../platform/showMarks.ts';

const { dataset } = document.documentElement;
const modules = dataset['start'];

// Where one does not come, the page works on without, as it does until then.
const load = (module: string) => import(/* @vite-ignore */ module).catch(() => {});

const device = showMarks(dataset);
if (device) load(device);

/*
 * Starts the modules of a page that works before they do: the questions. They are fetched along with the page, but to
 * read and compile them while an old phone still draws the words would hold these up, and the first tap with them. The
 * build writes down which they are (`build/finishPage.ts`). A module runs once, however often it is asked for.
 */
if (modules) {
  // Long enough for who taps at first sight to be answered first; too short for anyone else to notice.
  const afterWordsMs = 250;
  // Where nothing tells when the words are drawn, or nobody looks: a tab in the background draws nothing.
  const atLatestMs = 2000;
  const start = () => modules.split(' ').forEach(load);
  new PerformanceObserver(() => setTimeout(start, afterWordsMs)).observe({ type: 'paint', buffered: true });
  setTimeout(start, atLatestMs);
}
