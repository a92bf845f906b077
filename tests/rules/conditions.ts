import { globSync, readFileSync } from "node:fs";
import ts from "typescript";

/** One condition of one policy: where it stands, and how it reads. */
export type Condition = {
  id: string;
  file: string;
  policy: string;
  text: string;
  from: number;
  to: number;
  isItem: boolean;
};

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
    const isItem = ts.isArrayLiteralExpression(node.parent) && !ts.isStringLiteral(node);
    if (isItem || ts.isObjectLiteralElementLike(node)) {
      found.push({
        id: `${file}:${node.getStart()}`,
        file,
        policy,
        text: node.getText().replace(/\s+/g, " "),
        from: node.getStart(),
        to: node.end,
        isItem,
      });
    }
    node.forEachChild((child) => visit(child, policy));
  }
}

/**
 * A policy each of whose conditions can be taken out while it runs: it is not there as long as `globalThis.without` is
 * its id.
 */
export function withSwitches(file: string) {
  const marks = conditionsOf(file).flatMap(({ id, from, to, isItem }) => {
    const [open, close] = isItem ? ["[", "]"] : ["{", "}"];
    return [
      { at: from, text: `...(globalThis.without === ${JSON.stringify(id)} ? ${open}${close} : ${open}` },
      { at: to, text: `${close})` },
    ];
  });
  // From the end, so that what stands before keeps its place.
  return marks
    .sort((one, other) => other.at - one.at)
    .reduce((code, { at, text }) => code.slice(0, at) + text + code.slice(at), readFileSync(file, "utf8"));
}
