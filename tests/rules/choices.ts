import { readFileSync } from "node:fs";
import ts from "typescript";
import type { Condition } from "./conditions.ts";

/** Files that compute what people believe, each with the tests that must notice any change of it. */
export const pureFiles: Record<string, string> = {
  "lib/skills/strength.ts": "tests/skills/strength.test.ts",
  "lib/skills/missing-proof.ts": "tests/skills/strength.test.ts",
  "lib/skills/levels.ts": "tests/skills/levels.test.ts",
  "lib/skills/standing.ts": "tests/skills/standing.test.ts",
  "lib/skills/history.ts": "tests/skills/standing.test.ts",
  "lib/skills/nearness.ts": "tests/skills/standing.test.ts",
  "lib/skills/profiles.ts": "tests/skills/standing.test.ts",
  "lib/skills/sitting.ts": "tests/skills/standing.test.ts",
};

/** Every way in which a pure file could decide otherwise: a guard left out, a bound moved by one, half of an "and". */
export function choicesOf(file: string, tests: string): Condition[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Condition[] = [];
  visit(source, "");
  return found;

  function visit(node: ts.Node, within: string) {
    const name =
      (ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node)) && node.name
        ? node.name.getText()
        : within;
    for (const put of othersOf(node))
      found.push({
        ...{ file, from: node.getStart(), to: node.end, policy: name, tests, put },
        text: node.getText().replace(/\s+/g, " "),
      });
    node.forEachChild((child) => visit(child, name));
  }
}

function othersOf(node: ts.Node): string[] {
  if (ts.isIfStatement(node) && !node.elseStatement) return [";"];
  if (ts.isConditionalExpression(node)) return [inside(node.whenTrue), inside(node.whenFalse)];
  if (ts.isPropertyAccessExpression(node) && swapped[node.getText()]) return [swapped[node.getText()]!];
  if (!ts.isBinaryExpression(node)) return [];
  const { left, right, operatorToken } = node;
  const operator = operatorToken.getText();
  if (operator === "&&" || operator === "||") return [inside(left), inside(right)];
  return moved[operator] ? [`${left.getText()} ${moved[operator]} ${right.getText()}`] : [];
}

const inside = (node: ts.Node) => `(${node.getText()})`;
const moved: Record<string, string> = { ">": ">=", ">=": ">", "<": "<=", "<=": "<" };
const swapped: Record<string, string> = { "Math.max": "Math.min", "Math.min": "Math.max" };
