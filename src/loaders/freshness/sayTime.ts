const months = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

/** An ISO day as people write it: 9 november 2026. */
export function sayDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
}

/** How long ago so many days are, roughly, as people say it. */
export function sayAgo(days: number): string {
  if (days <= 0) return 'vandaag';
  if (days === 1) return 'gisteren';
  if (days < 14) return `${days} dagen geleden`;
  if (days < 60) return `ongeveer ${Math.round(days / 7)} weken geleden`;
  const count = Math.round(days / 30.44);
  if (count < 12) return `ongeveer ${count} maanden geleden`;
  if (days <= 366) return 'een jaar geleden';
  if (count <= 16) return 'ruim een jaar geleden';
  if (count <= 19) return 'ongeveer anderhalf jaar geleden';
  const years = Math.floor(count / 12);
  return count % 12 < 9 ? `ruim ${years} jaar geleden` : `bijna ${years + 1} jaar geleden`;
}
