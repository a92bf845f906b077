import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type pg from "pg";

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

/** Prisma's adapter, with what its schema engine needs and the adapter, made for queries, does not do. */
export class EngineDatabase extends PrismaPg {
  override connect = async () => readLetters(sendWhole(await super.connect()));
}

/**
 * The adapter cuts a script at every semicolon, also inside a function's body, and runs the pieces one by one.
 * Sent whole, a migration happens or does not happen, as with Prisma's own binary.
 */
function sendWhole(adapter: Adapter) {
  adapter.executeScript = async (script) => {
    await adapter
      .underlyingDriver()
      .query(script)
      .catch((error) => adapter["onError"](error));
  };
  return adapter;
}

/** Postgres' catalog says in a one-letter "char", a type the adapter refuses, what kind a constraint is. */
function readLetters(adapter: Adapter) {
  const pool = adapter.underlyingDriver();
  const [query, queryRaw] = [pool.query.bind(pool), adapter.queryRaw.bind(adapter)] as const;
  let letters: string[] = [];
  pool.query = (async (...asked: Parameters<typeof query>) => {
    const result = (await query(...asked)) as unknown as pg.QueryResult;
    const found = result.fields?.filter(({ dataTypeID }) => dataTypeID === letterType) ?? [];
    for (const field of found) field.dataTypeID = textType;
    letters = found.map(({ name }) => name);
    return result;
  }) as never;
  adapter.queryRaw = async (asked) => {
    const { columnNames, columnTypes, rows } = await queryRaw(asked);
    const types = columnTypes.map((type, column) =>
      letters.includes(columnNames[column]!) ? ColumnTypeEnum.Character : type,
    );
    return { columnNames, columnTypes: types, rows };
  };
  return adapter;
}

const [letterType, textType] = [18, 25];
