import { PrismaPg } from "@prisma/adapter-pg";
import { DriverAdapterError } from "@prisma/driver-adapter-utils";
import type pg from "pg";

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;
type Transaction = Awaited<ReturnType<Adapter["startTransaction"]>>;

/** Milliseconds. pg waits for ever by default; an honest outage answers within seconds. */
const patience = { connectionTimeoutMillis: 2000, statement_timeout: 2500, query_timeout: 3000 };

/** Prisma's adapter for a database that may fall silent at any moment. */
export class PatientPg extends PrismaPg {
  constructor(connectionString: string) {
    super({ connectionString, ...patience });
  }

  override connect = async () => {
    const adapter = await super.connect();
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (level) => endedWhenSilent(await start(level));
    return adapter;
  };
}

/**
 * A connection that fell silent in a transaction must not go back to the pool: nobody has told the database to roll
 * back, so once it speaks again it would take the next person's writes for more of the same, and never commit them.
 */
function endedWhenSilent(transaction: Transaction) {
  const { queryRaw, executeRaw } = transaction;
  let met: unknown;
  const ask = async <T>(question: () => Promise<T>) => {
    // Whoever has met silence is not made to wait for it again on the way out.
    if (met) throw met;
    try {
      return await question();
    } catch (error) {
      if (!isAnswer(error)) end(transaction, (met = error));
      throw error;
    }
  };
  transaction.queryRaw = (query) => ask(() => queryRaw.call(transaction, query));
  transaction.executeRaw = (query) => ask(() => executeRaw.call(transaction, query));
  return transaction;
}

/** Whether the database said no, and so knows how its transaction stands. Classes 08, 53, 57, 58: it did not, or is going. */
function isAnswer(error: unknown) {
  if (!(error instanceof DriverAdapterError)) return error instanceof TypeError;
  const { originalCode } = error.cause;
  return originalCode !== undefined && !/^(08|53|57|58)/.test(originalCode);
}

/** Given back with an error, the pool closes the connection. */
function end(transaction: Transaction, error: unknown) {
  const { client } = transaction as unknown as { client: pg.PoolClient };
  const release = client.release.bind(client);
  client.release = () => release(error instanceof Error ? error : true);
}
