export const load = () => import('survey-core');
