import { isRecord } from '../isRecord.ts';
import { emptyPrepared } from '../notebook/Prepared.ts';
import { emptyPlan } from '../plan/OwnPlan.ts';
import { emptyTalk } from '../plan/Talk.ts';

type Raw = Readonly<Record<string, unknown>>;

/** From each version to the next; what a version lacked was empty then. Never changed once it is released. */
const steps: Readonly<Record<number, (notebook: Raw) => Raw>> = {
  1: (notebook) => ({
    ...notebook,
    circle: [],
    moments: [],
    plan: isRecord(notebook['plan']) ? { ...emptyPlan, ...notebook['plan'] } : notebook['plan'],
  }),
  2: (notebook) => ({ ...notebook, talk: emptyTalk }),
  3: (notebook) => ({ ...notebook, prepared: emptyPrepared }),
};

/** A keep file of an earlier version as one of this version; anything else as it is, for the schema to judge. */
export function migrate(file: Raw): Raw {
  const version = file['version'];
  const step = typeof version === 'number' ? steps[version] : undefined;
  const notebook = file['notebook'];
  if (!step || !isRecord(notebook)) return file;
  return migrate({ ...file, version: Number(version) + 1, notebook: step(notebook) });
}
