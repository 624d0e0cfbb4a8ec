import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The municipality's theme.css: design tokens that replace ours. Empty when there is none. */
export function loadTheme(contentFolder: string): string {
  const file = join(contentFolder, 'theme.css');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
