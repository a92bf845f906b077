import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { everything, withSchemaEngine } from "./schema-engine.ts";

/** The SQL that leads from a database as it is to the schema as it is written; null when they agree. */
export async function schemaDifference(databaseUrl: string, schemaFolder: string) {
  const files = schemaIn(schemaFolder);
  const { exitCode, stdout } = await withSchemaEngine(databaseUrl, (engine) =>
    engine.diff({
      from: { tag: "schemaDatasource", files, configDir: schemaFolder },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      filters: everything,
    }),
  );
  return exitCode === 0 ? null : stdout;
}

/** One file for each room. */
const schemaIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => ({ path: join(folder, name), content: readFileSync(join(folder, name), "utf8") }));
