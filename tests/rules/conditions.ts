import { globSync, readFileSync } from "node:fs";
import ts from "typescript";

/** One condition: where it stands, how it reads, and the test that must miss it. */
export type Condition = { file: string; from: number; to: number; rule: string; text: string; test: string };

/** Each with the test that must miss what is taken out of it. */
const calculations = {
  "lib/roadmap/gates.ts": "tests/roadmap/gates.test.ts",
  "lib/roadmap/shortest-way.ts": "tests/roadmap/gates.test.ts",
  "lib/progress/effort.ts": "tests/progress/forecast.test.ts",
  "lib/progress/forecast.ts": "tests/progress/forecast.test.ts",
  "lib/progress/pace.ts": "tests/progress/pace.test.ts",
  "lib/pauses/pauses.ts": "tests/pauses/pauses.test.ts",
  "lib/standing/next.ts": "tests/standing/standing.test.ts",
  "lib/standing/standing.ts": "tests/standing/standing.test.ts",
  "lib/standing/way.ts": "tests/standing/standing.test.ts",
  "lib/weeks/split.ts": "tests/weeks/split.test.ts",
};

/** Every condition of every policy, and of the calculations that decide what is passed. */
export const conditions = (): Condition[] => [
  ...globSync("lib/*/policy.ts")
    .sort()
    .flatMap((file) => conditionsOf(file, isPartOfSet, "tests/access.test.ts")),
  ...Object.entries(calculations).flatMap(([file, test]) => conditionsOf(file, isPartOfCalculation, test)),
];

function conditionsOf(file: string, isCondition: (node: ts.Node) => boolean, test: string) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Condition[] = [];
  source.forEachChild((statement) => {
    if (ts.isFunctionDeclaration(statement)) visit(statement, statement.name?.getText() ?? "");
    if (!ts.isVariableStatement(statement)) return;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer && ts.isArrowFunction(initializer)) visit(initializer.body, name.getText());
    }
  });
  return found;

  function visit(node: ts.Node, rule: string) {
    if (isCondition(node)) {
      const text = node.getText().replace(/\s+/g, " ");
      found.push({ file, ...reachOf(node, source.text), rule, text, test });
    }
    node.forEachChild((child) => visit(child, rule));
  }
}

/** Each property and each alternative of the sets that a policy returns. */
const isPartOfSet = (node: ts.Node) =>
  ts.isPropertyAssignment(node) ||
  ts.isSpreadAssignment(node) ||
  (ts.isArrayLiteralExpression(node.parent) && !ts.isStringLiteral(node));

/** Each early way out, each side of an "and" or "or", and each filter of a calculation. */
const isPartOfCalculation = (node: ts.Node) =>
  ts.isIfStatement(node) || isSide(node) || (ts.isCallExpression(node) && isFilter(node));

const isSide = (node: ts.Node) =>
  ts.isBinaryExpression(node.parent) &&
  node !== node.parent.operatorToken &&
  [ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken].includes(node.parent.operatorToken.kind);

const isFilter = ({ expression }: ts.CallExpression) =>
  ts.isPropertyAccessExpression(expression) && expression.name.text === "filter";

/** What is taken away with it, so that the rest still reads: a comma, an "and", or the filter alone. */
function reachOf(node: ts.Node, source: string) {
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && isSide(node))
    return node === parent.left
      ? { from: node.getStart(), to: parent.right.getStart() }
      : { from: parent.left.end, to: node.end };
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
    return { from: node.expression.expression.end, to: node.end };
  const follows = source.slice(node.end).match(/^\s*,/)?.[0].length ?? 0;
  return { from: node.getStart(), to: node.end + follows };
}
