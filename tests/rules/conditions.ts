import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { choicesOf, pureFiles } from "./choices.ts";

/** One rule: where it stands, how it reads, what takes its place (nothing, for a condition), and the tests that must miss it. */
export type Condition = {
  file: string;
  from: number;
  to: number;
  policy: string;
  text: string;
  put?: string;
  tests: string;
};

/** Every condition of every policy, and every choice of every pure file. */
export const conditions = (): Condition[] => [
  ...globSync("lib/*/policy.ts").sort().flatMap(conditionsOf),
  ...Object.entries(pureFiles).flatMap(([file, tests]) => choicesOf(file, tests)),
];

/** Each property and each alternative of the sets that the exported functions of a policy return. */
function conditionsOf(file: string) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Condition[] = [];
  source.forEachChild((statement) => {
    if (!ts.isVariableStatement(statement)) return;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer && ts.isArrowFunction(initializer)) visit(initializer.body, name.getText());
    }
  });
  return found;

  function visit(node: ts.Node, policy: string) {
    const alternative = ts.isArrayLiteralExpression(node.parent) && !ts.isStringLiteral(node);
    if (ts.isPropertyAssignment(node) || ts.isSpreadAssignment(node) || alternative) {
      const follows = source.text.slice(node.end).match(/^\s*,/)?.[0].length ?? 0;
      found.push({
        file,
        from: node.getStart(),
        to: node.end + follows,
        policy,
        text: node.getText().replace(/\s+/g, " "),
        tests: "tests/access.test.ts",
      });
    }
    node.forEachChild((child) => visit(child, policy));
  }
}
