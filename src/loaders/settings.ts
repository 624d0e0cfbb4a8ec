import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { isDay } from '../core/isDay.ts';

/** Where a build finds what a municipality brings. All absolute. */
export interface Folders {
  /** With portal.json, services.csv, helplines.json, postcodes.csv and, if any, theme.css and questionnaires/. */
  readonly contentFolder: string;
  /** Further questionnaires, if any: for tests, and to look at one before it is taken up. */
  readonly moreQuestionnaires: readonly string[];
}

/** What a build is told from outside. Read here alone. */
export interface Settings extends Folders {
  readonly profile: 'home' | 'kiosk';
  /** The only "today" of a build (ISO day). */
  readonly today: string;
  /**
   * The last day that a fact can have been checked on: that of PORTAL_DATE, else the machine's. A municipality's list is
   * younger than the last commit of this code.
   */
  readonly lastDay: string;
  /**
   * The first eight signs of the commit, of PORTAL_COMMIT where there is no git, else the day: seeds the order among equals
   * and is shown as the version.
   */
  readonly buildId: string;
  /** Whether the portal can be kept for use without a network; without, workers of earlier builds end. */
  readonly worksOffline: boolean;
  /** Build the page with every part too, for those who work on the portal. */
  readonly showsParts: boolean;
}

/** Reads PORTAL_CONTENT and PORTAL_QUESTIONNAIRES. */
export function readFolders(env: Readonly<Record<string, string | undefined>> = process.env): Folders {
  return {
    contentFolder: resolve(env['PORTAL_CONTENT'] ?? 'src/content/demo'),
    moreQuestionnaires: env['PORTAL_QUESTIONNAIRES'] ? [resolve(env['PORTAL_QUESTIONNAIRES'])] : [],
  };
}

/**
 * Reads PORTAL_CONTENT, PORTAL_QUESTIONNAIRES, PORTAL_PROFILE, PORTAL_DATE, PORTAL_COMMIT, PORTAL_OFFLINE and
 * PORTAL_PARTS.
 * @throws when one of them says something that cannot be
 */
export function readSettings(env: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const profile = env['PORTAL_PROFILE'] ?? 'home';
  if (profile !== 'home' && profile !== 'kiosk') {
    throw new Error(`PORTAL_PROFILE is “${profile}”: write home or kiosk`);
  }
  const offline = env['PORTAL_OFFLINE'] ?? 'on';
  if (offline !== 'on' && offline !== 'off') throw new Error(`PORTAL_OFFLINE is “${offline}”: write on or off`);
  const clockDay = new Date().toISOString().slice(0, 10);
  const today = env['PORTAL_DATE'] ?? git('log', '-1', '--format=%cs') ?? clockDay;
  if (!isDay(today)) {
    throw new Error(`PORTAL_DATE is “${today}”: write a day such as 2026-11-21`);
  }
  const commit = env['PORTAL_COMMIT'] ?? git('rev-parse', 'HEAD');
  if (commit !== undefined && !/^[0-9a-f]{8,64}$/.test(commit)) {
    throw new Error(`PORTAL_COMMIT is “${commit}”: write at least the first eight signs of a commit, such as 871c8c14`);
  }
  return {
    ...readFolders(env),
    profile,
    today,
    lastDay: env['PORTAL_DATE'] === undefined && clockDay > today ? clockDay : today,
    buildId: commit?.slice(0, 8) ?? today,
    worksOffline: offline === 'on',
    showsParts: Boolean(env['PORTAL_PARTS']),
  };
}

function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch {
    return undefined;
  }
}
