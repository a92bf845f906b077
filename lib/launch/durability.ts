import pg from "pg";

const mustBeOn = ["fsync", "full_page_writes", "synchronous_commit"];

/** Which of the settings are off that keep a saved milestone saved when the machine falls over. */
export async function unsafeSettings(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const { rows } = await client.query(
      "SELECT name FROM pg_settings WHERE name = ANY($1) AND setting = 'off'",
      [mustBeOn],
    );
    return rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}
