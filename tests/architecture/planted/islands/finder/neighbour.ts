import { ResultsView } from '../../islands/results/View.tsx';
export const bad = ResultsView;
