import type { SharedReport } from './SharedReport.ts';
import { shareFileVersion } from './shareFileVersion.ts';

/** Writes the share file as text. */
export function toShareFile(report: SharedReport): string {
  return `${JSON.stringify({ format: 'eigenblik-share', version: shareFileVersion, ...report }, null, 2)}\n`;
}
