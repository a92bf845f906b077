import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { EngineDatabase } from "./engine-database.ts";

/** Nothing is left out: every table of the database is ours. */
export const everything = { externalTables: [], externalEnums: [] };

/**
 * Prisma's own engine, as npm ships it in WebAssembly.
 * Prisma's command line would download a binary instead, which a closed network refuses.
 */
export async function withSchemaEngine<Result>(
  databaseUrl: string,
  work: (engine: SchemaEngine) => Promise<Result>,
) {
  await (loaded ??= load());
  const pool = new pg.Pool({ connectionString: databaseUrl });
  pool.on("error", () => {});
  try {
    const database = bindMigrationAwareSqlAdapterFactory(new EngineDatabase(pool));
    return await work(await bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, database));
  } finally {
    // The engine holds an advisory lock of its own for as long as it is connected.
    await pool.end();
  }
}

let loaded: Promise<void> | undefined;

async function load() {
  const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const { instance } = await WebAssembly.instantiate(readFileSync(script.replace(/\.js$/, ".wasm")), {
    "./schema_engine_bg.js": bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}
