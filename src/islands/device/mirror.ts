import { type CopyContent, readCopy } from '../../core/file/device/readCopy.ts';
import { toCopy } from '../../core/file/device/toCopy.ts';
import { parseJson } from '../../core/file/parseJson.ts';
import { isRecord } from '../../core/isRecord.ts';
import { today } from '../../platform/clock.ts';
import { readCopyText, writeCopyText } from '../../platform/device/copy.ts';
import type { DeviceState, Wake } from '../../platform/device/events.ts';
import { holdDevice } from '../../platform/device/hold.ts';
import {
  type DeviceMark,
  newRevision,
  notebookText,
  readMark,
  removeMark,
  writeMark,
} from '../../platform/device/mark.ts';
import { isExample } from '../../platform/example.ts';

export interface Mirror {
  /** What stands in this tab goes to the device, as soon as this tab is the one that may write there. */
  readonly write: () => void;
  /** Another tab changed what the device keeps. */
  readonly look: () => void;
  readonly wake: (wake: Wake) => void;
  /** The page goes: what has not been written yet is written now, where that takes no time. */
  readonly leave: () => void;
}

/** Keeps what the device holds like what stands in this tab. Never takes the place of what another tab wrote there. */
export function startMirror(say: (state: DeviceState) => void): Mirror {
  let holding: 'no' | 'asking' | 'yes' = 'no';
  /** Counts what was asked: only the last counts. */
  let turn = 0;
  /** A change came that no write has taken along yet. */
  let isBehind = false;
  let isSealing = false;

  /** What this tab may write after; nothing where it may not, and then it has been said why. */
  function mayWrite(): DeviceMark | undefined {
    const mark = readMark();
    // An example is nobody's, and stays in its tab.
    if (!mark || isExample()) return undefined;
    const copy = readCopy(readCopyText() ?? null);
    if (copy.kind === 'none') {
      // Taken away here, by another tab or by the browser: it does not come back by itself.
      if (readCopyText() === undefined) say('failed');
      else {
        removeMark();
        say('gone');
      }
      return undefined;
    }
    if (copy.kind === 'copy' && copy.revision === mark.revision) return mark;
    say('changed');
    return undefined;
  }

  function commit(mark: DeviceMark, content: CopyContent): void {
    const revision = newRevision();
    const isKept = writeCopyText(toCopy({ savedOn: today(), revision, content }));
    if (isKept) writeMark({ ...mark, revision });
    say(isKept ? 'kept' : 'failed');
  }

  function writeNow(): void {
    const mark = mayWrite();
    const text = notebookText();
    const notebook = parseJson(text ?? '');
    if (!mark || !text || !isRecord(notebook)) return;
    isBehind = false;
    if (mark.seal) void sealNow(text);
    else if (isAlike(text)) say('kept');
    else commit(mark, { kind: 'plain', notebook });
  }

  /** One at a time, the last one last: what changes meanwhile is sealed after it. */
  async function sealNow(text: string): Promise<void> {
    isBehind = isSealing;
    const before = readMark()?.seal;
    if (isSealing || !before) return;
    isSealing = true;
    try {
      const { sealCopy } = await import('../../export/sealed/sealCopy.ts');
      const token = await sealCopy(text, before.key);
      // Meanwhile it may have been wiped, or taken over by another tab.
      const mark = holding === 'yes' ? mayWrite() : undefined;
      if (mark?.seal?.key === before.key) commit(mark, { kind: 'sealed', lock: before.lock, token });
    } catch {
      say('failed');
    }
    isSealing = false;
    if (isBehind) writeNow();
  }

  async function ask(steal = false): Promise<void> {
    if (holding === 'asking' && !steal) return;
    holding = 'asking';
    turn += 1;
    const mine = turn;
    const held = await holdDevice(steal, () => {
      if (mine !== turn) return;
      holding = 'no';
      say('other');
    });
    if (!held || mine !== turn) return;
    holding = 'yes';
    writeNow();
  }

  function write(): void {
    isBehind = true;
    if (!readMark()) say('gone');
    else if (holding === 'yes') writeNow();
    else void ask();
  }

  return {
    write,
    look: () => void (holding === 'asking' || mayWrite()),
    wake: (wake) => (wake === 'steal' ? void ask(true) : write()),
    leave() {
      if (isBehind && holding === 'asking' && !readMark()?.seal) writeNow();
    },
  };
}

/** Whether the device keeps this already, open to read: then the day on which it was kept stays as it is. */
function isAlike(text: string): boolean {
  const copy = readCopy(readCopyText() ?? null);
  return copy.kind === 'copy' && copy.content.kind === 'plain' && JSON.stringify(copy.content.notebook) === text;
}
