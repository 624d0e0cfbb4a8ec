/** A list of choices, each in the sentence of the one before it, takes two steps down for each. */
const mostSteps = 200;

/** Whether something is nested deeper than any file of ours: what walks through it by itself would run out of room. */
export function isDeep(raw: unknown): boolean {
  let layer: readonly unknown[] = [raw];
  for (let step = 0; layer.length > 0; step += 1) {
    if (step > mostSteps) return true;
    layer = layer.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return false;
}
