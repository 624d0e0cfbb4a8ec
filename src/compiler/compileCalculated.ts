import type { Calculated } from '../core/questionnaire/Questionnaire.ts';
import { compileValue } from './compileCondition.ts';
import type { Reader } from './Reader.ts';
import type { Scope } from './Scope.ts';
import { questionNamePattern, reservedNames } from './supported.ts';

/** The calculated values, each after those it is worked out of. Refuses circles, and names that are taken. */
export function compileCalculated(reader: Reader, scope: Scope): Calculated[] {
  const all = scope.calculated.flatMap((json, index): Calculated[] => {
    const name = reader.string(json, 'name', `calculatedValues.${index}`);
    reader.checkKeys('calculated value', json, name);
    if (!questionNamePattern.test(name) || reservedNames.includes(name.toLowerCase()))
      reader.refuse(name, 'is not a good name', `Names match ${questionNamePattern.source} and mean nothing else`);
    const names = [...scope.asked.map((one) => one.name), ...scope.calculated.map((one) => String(one['name']))];
    if (names.filter((one) => one.toLowerCase() === name.toLowerCase()).length > 1)
      reader.refuse(name, 'is the name of two things', 'Give the calculated value a name of its own');
    const expression = compileValue(reader, name, json, scope.findFrom([]));
    const inData = reader.flag(json, 'includeIntoResult', name) ? { inData: true as const } : {};
    return expression ? [{ name, expression, ...inData }] : [];
  });
  return inOrder(reader, all);
}

function inOrder(reader: Reader, all: readonly Calculated[]): Calculated[] {
  const ready: Calculated[] = [];
  let left = [...all];
  while (left.length > 0) {
    const next = left.filter(
      ({ expression }) => !resultsIn(expression).some((name) => left.some((one) => one.name === name)),
    );
    if (next.length === 0) {
      const names = left.map(({ name }) => `{${name}}`).join(', ');
      reader.refuse(left[0]?.name ?? '', `is worked out in a circle: ${names}`, 'Break the circle');
      return ready;
    }
    ready.push(...next);
    left = left.filter((one) => !next.includes(one));
  }
  return ready;
}

function resultsIn(part: unknown): string[] {
  if (!Array.isArray(part)) return [];
  if (part[0] === 'result') return [String(part[1])];
  return part.flatMap(resultsIn);
}
