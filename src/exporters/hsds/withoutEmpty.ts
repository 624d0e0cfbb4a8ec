/** An object of HSDS. What is empty is left out: never null, nor an empty text or list. */
export type Entity = Readonly<Record<string, unknown>>;

/** The same without what is empty, which HSDS leaves out. */
export function withoutEmpty(entity: Entity): Entity {
  return Object.fromEntries(Object.entries(entity).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
