import { globSync, readFileSync } from "node:fs";
import ts from "typescript";

/** One condition of one policy: where it stands, and how it reads. */
export type Condition = { file: string; from: number; to: number; policy: string; text: string };

/** Every condition of every policy: each property and each alternative of the sets that the exported functions return. */
export const conditions = (): Condition[] => globSync("lib/*/policy.ts").sort().flatMap(conditionsOf);

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
      });
    }
    node.forEachChild((child) => visit(child, policy));
  }
}
