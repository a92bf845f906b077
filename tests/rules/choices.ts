import { readFileSync } from "node:fs";
import ts from "typescript";

/** One decision of a pure file: where it stands, how it reads, what takes its place, and the tests that must miss it. */
export type Choice = {
  file: string;
  from: number;
  to: number;
  within: string;
  text: string;
  put: string;
  tests: string;
};

/** Files that compute what people believe, each with the tests that must notice any change of it. */
const pureFiles: Record<string, string> = {
  "lib/grants/grant.ts": "tests/grants/grant.test.ts",
  "lib/skills/strength.ts": "tests/skills/strength.test.ts",
  "lib/skills/missing-proof.ts": "tests/skills/strength.test.ts",
  "lib/skills/levels.ts": "tests/skills/levels.test.ts",
  "lib/skills/standing.ts": "tests/skills/standing.test.ts",
  "lib/skills/history.ts": "tests/skills/standing.test.ts",
  "lib/skills/nearness.ts": "tests/skills/standing.test.ts",
  "lib/skills/profiles.ts": "tests/skills/standing.test.ts",
  "lib/skills/sitting.ts": "tests/skills/standing.test.ts",
  "lib/roadmap/gates.ts": "tests/roadmap/gates.test.ts",
  "lib/roadmap/shortest-way.ts": "tests/roadmap/gates.test.ts",
  "lib/roadmap/succession.ts": "tests/roadmap/succession.test.ts",
  "prisma/roadmap/successions.ts": "tests/roadmap/succession.test.ts",
  "lib/progress/effort.ts": "tests/progress/forecast.test.ts",
  "lib/progress/forecast.ts": "tests/progress/forecast.test.ts",
  "lib/progress/outlook.ts": "tests/progress/outlook.test.ts",
  "lib/progress/pace.ts": "tests/progress/pace.test.ts",
  "lib/pauses/pauses.ts": "tests/pauses/pauses.test.ts",
  "lib/roadmap/changes.ts": "tests/versions/cast.test.ts",
  "lib/standing/early.ts": "tests/standing/standing.test.ts",
  "lib/standing/next.ts": "tests/standing/standing.test.ts",
  "lib/standing/numbers.ts": "tests/standing/numbers.test.ts",
  "lib/standing/standing.ts": "tests/standing/standing.test.ts",
  "lib/standing/way.ts": "tests/standing/standing.test.ts",
  "lib/weeks/split.ts": "tests/weeks/split.test.ts",
};

/** Every way in which a pure file could decide otherwise: a guard left out, a bound moved by one, half of an "and". */
export const choices = () => Object.entries(pureFiles).flatMap(([file, tests]) => choicesOf(file, tests));

function choicesOf(file: string, tests: string): Choice[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Choice[] = [];
  visit(source, "");
  return found;

  function visit(node: ts.Node, within: string) {
    const name =
      (ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node)) && node.name
        ? node.name.getText()
        : within;
    for (const put of othersOf(node))
      found.push({
        ...{ file, from: node.getStart(), to: node.end, within: name, tests, put },
        text: node.getText().replace(/\s+/g, " "),
      });
    node.forEachChild((child) => visit(child, name));
  }
}

function othersOf(node: ts.Node): string[] {
  if (ts.isIfStatement(node) && !node.elseStatement) return [";"];
  if (ts.isConditionalExpression(node)) return [inside(node.whenTrue), inside(node.whenFalse)];
  if (ts.isPropertyAccessExpression(node) && swapped[node.getText()]) return [swapped[node.getText()]!];
  if (ts.isCallExpression(node) && isFilter(node.expression)) return [node.expression.expression.getText()];
  if (!ts.isBinaryExpression(node)) return [];
  const { left, right, operatorToken } = node;
  const operator = operatorToken.getText();
  if (operator === "&&" || operator === "||") return [inside(left), inside(right)];
  return moved[operator] ? [`${left.getText()} ${moved[operator]} ${right.getText()}`] : [];
}

const isFilter = (node: ts.Node): node is ts.PropertyAccessExpression =>
  ts.isPropertyAccessExpression(node) && node.name.text === "filter";

const inside = (node: ts.Node) => `(${node.getText()})`;
const moved: Record<string, string> = { ">": ">=", ">=": ">", "<": "<=", "<=": "<" };
const swapped: Record<string, string> = { "Math.max": "Math.min", "Math.min": "Math.max" };
