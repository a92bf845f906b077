import { PrismaPg } from "@prisma/adapter-pg";
import { DriverAdapterError } from "@prisma/driver-adapter-utils";
import type pg from "pg";
import { callUnderWay } from "./http/heard.ts";
import { noteOutage } from "./outage.ts";

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;
type Transaction = Awaited<ReturnType<Adapter["startTransaction"]>>;

/** Milliseconds. pg waits for ever by default; an honest outage answers within seconds. */
const ours = {
  connectionTimeoutMillis: 2000,
  statement_timeout: 2500,
  /** What is asked may first wait for a connection, then for the answer: never longer than this for both. */
  query_timeout: 3000,
};

/** Prisma's adapter for a database that may fall silent at any moment. */
export class PatientPg extends PrismaPg {
  readonly #most: number;

  constructor(connectionString: string, patience = ours) {
    super({ connectionString, ...patience });
    this.#most = patience.query_timeout;
  }

  override connect = async () => {
    const patiently = within(this.#most);
    const adapter = askedPatiently(await super.connect(), patiently);
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (level) => {
      let starting: Promise<Transaction> | undefined;
      const begin = () => (starting = start(level));
      return endedWhenSilent(await patiently(begin, () => starting?.then(drop, () => {})), patiently);
    };
    return adapter;
  };
}

function askedPatiently(adapter: Adapter, patiently: Patiently) {
  const { queryRaw, executeRaw } = adapter;
  adapter.queryRaw = (query) => patiently(() => queryRaw.call(adapter, query));
  adapter.executeRaw = (query) => patiently(() => executeRaw.call(adapter, query));
  return adapter;
}

/**
 * A connection that fell silent in a transaction must not go back to the pool: nobody has told the database to roll
 * back, so once it speaks again it would take the next person's writes for more of the same, and never commit them.
 */
function endedWhenSilent(transaction: Transaction, patiently: Patiently) {
  const { queryRaw, executeRaw } = transaction;
  let met: unknown;
  const ask = async <T>(question: () => Promise<T>) => {
    if (met) throw met;
    return patiently(question, (error) => {
      met = error;
      dropLater(transaction, error);
    });
  };
  transaction.queryRaw = (query) => ask(() => queryRaw.call(transaction, query));
  transaction.executeRaw = (query) => ask(() => executeRaw.call(transaction, query));
  return transaction;
}

type Patiently = ReturnType<typeof within>;

/** Whoever has met silence once is not made to wait again: a page that fails asks anew for the page that says so. */
const within =
  (most: number) =>
  async <T>(ask: () => Promise<T>, onSilence: (error: unknown) => void = () => {}) => {
    const { silence: met } = callUnderWay() ?? {};
    const waiting = new AbortController();
    try {
      if (met) throw met;
      const answer = ask();
      // Nobody hears how it ends, once we have gone.
      answer.catch(() => {});
      return await Promise.race([answer, silence(most, waiting.signal)]);
    } catch (error) {
      if (isSilence(error)) {
        noteOutage(error);
        onSilence(error);
      }
      throw error;
    } finally {
      waiting.abort();
    }
  };

/** Never ends well, and not at all once nobody waits for it any more. */
const silence = (most: number, signal: AbortSignal) =>
  new Promise<never>((_, fail) => {
    const timer = setTimeout(() => fail(new Error("it said nothing in time")), most);
    signal.addEventListener("abort", () => clearTimeout(timer));
  });

/** Whether the database was not there to answer. An answer we do not like, as that a row is there already, is one. */
function isSilence(error: unknown) {
  if (!(error instanceof DriverAdapterError)) return !(error instanceof TypeError);
  const { kind, originalCode = "" } = error.cause as { kind: string; originalCode?: string };
  return unreachable.includes(kind) || /^(08|53|57|58)/.test(originalCode);
}

const unreachable = [
  "DatabaseNotReachable",
  "ConnectionClosed",
  "SocketTimeout",
  "TlsConnectionError",
  "TooManyConnections",
];

/** Giving it back to the pool ends it. */
function dropLater(transaction: Transaction, error: unknown) {
  const { client } = transaction as unknown as { client: pg.PoolClient };
  const release = client.release.bind(client);
  client.release = () => release(error instanceof Error ? error : true);
}

/** One that was begun too late for whoever asked. */
function drop(transaction: Transaction) {
  dropLater(transaction, true);
  return transaction.rollback();
}
