import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * The titles of the tests in a file, each as it stands in the code: `says %s`, `${page} can be printed`. Titles of groups
 * (`describe`) are no tests. A test without a title that can be read off (a variable) is left out. No file: no titles.
 */
export function testTitles(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    const [first] = ts.isCallExpression(node) && isTest(node.expression) ? node.arguments : [];
    if (first && (ts.isStringLiteralLike(first) || ts.isTemplateExpression(first))) titles.push(titleOf(first, file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return titles;
}

/** Whether a title in the code is the one that a paper names: the same, or with something in its gaps. */
export function isTitle(inCode: string, named: string): boolean {
  if (inCode === named) return true;
  const pieces = inCode.split(/\$\{[^}]*\}|%[sdijfo]|\$[a-z][\w.]*/i);
  // A title that is nearly all gap would fit anything.
  if (pieces.length === 1 || pieces.join('').trim().length < 8) return false;
  const literal = pieces.map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.+')}$`, 's').test(named);
}

/** `test(…)`, `it(…)`, `test.only(…)`, `test.each(rows)(…)`, `test.skipIf(x)(…)`, but no `test.describe` or `test.use`. */
function isTest(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === 'test' || callee.text === 'it';
  if (ts.isPropertyAccessExpression(callee)) {
    return (
      isTest(callee.expression) && ['only', 'concurrent', 'each', 'skipIf', 'runIf', 'for'].includes(callee.name.text)
    );
  }
  return ts.isCallExpression(callee) && isTest(callee.expression);
}

function titleOf(title: ts.StringLiteralLike | ts.TemplateExpression, file: ts.SourceFile): string {
  return ts.isStringLiteralLike(title) ? title.text : title.getText(file).slice(1, -1);
}
