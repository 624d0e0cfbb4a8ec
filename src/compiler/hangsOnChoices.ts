import type { Condition } from '../core/questionnaire/condition.ts';
import type { Scope } from './Scope.ts';
import { parseExpression } from './syntax.ts';

/**
 * The name of a question in this condition whose own choices come and go; undefined when there is none. SurveyJS drops
 * such choices one after the other and brings some back, depending on the order: not to be had in one look.
 */
export function hangsOnChoices(condition: Condition, scope: Scope): string | undefined {
  const names = namesIn(condition, scope);
  return names.find((name) => {
    const json = scope.asked.find((one) => one.name === name)?.json;
    const choices = Array.isArray(json?.['choices']) ? json['choices'] : [];
    return json?.['choicesVisibleIf'] !== undefined || choices.some((one) => one?.visibleIf !== undefined);
  });
}

function namesIn(part: unknown, scope: Scope): string[] {
  if (!Array.isArray(part)) return [];
  if (part[0] === 'result' && typeof part[1] === 'string') return namesBehind(part[1], scope, []);
  const known = scope.asked.map(({ name }) => name);
  return part.slice(1).flatMap((one) => (known.includes(one) ? [one] : namesIn(one, scope)));
}

/** The questions behind a calculated value, through others too. */
function namesBehind(name: string, scope: Scope, seen: readonly string[]): string[] {
  if (seen.includes(name)) return [];
  const source = scope.calculated.find((one) => one['name'] === name)?.['expression'];
  const variables: string[] = [];
  const tree = typeof source === 'string' ? parseExpression(source) : undefined;
  tree?.setVariables(variables);
  return variables.flatMap((one) => {
    const meant = scope.findFrom([])(one);
    if (meant?.is === 'result') return namesBehind(meant.name, scope, [...seen, name]);
    return meant?.is === 'answer' ? [meant.asked.name] : [];
  });
}
