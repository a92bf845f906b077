import pg from "pg";
import { Trouble } from "./trouble.ts";
import { inTurn } from "./turn.ts";

/** What the app signs in with, and what the owner of its tables does: one and the same where only one is named. */
export type Logins = { appUrl: string; ownerUrl: string };

/**
 * Lets the app use what its owner has made: rows, not tables, and of the audit only new rows. A role that is missing is
 * made, if the owner may. Answers whether the audit is safe from the app, as the database sees it.
 */
export const lendTables = ({ appUrl, ownerUrl }: Logins) =>
  inTurn(ownerUrl, async (owner) => {
    const app = new pg.Client(appUrl);
    const role = app.user ?? "";
    if (role === owner.user) return false;
    await requireRole(owner, role, app.password);
    await owner.query(rightsOf(owner.escapeIdentifier(role), owner.escapeIdentifier(owner.database ?? "")));
    return isAuditSafeFrom(owner, role);
  });

/** Where the database is ours, its owner makes the app's role. */
export async function ownerMayMakeRoles({ ownerUrl }: Logins) {
  const owner = new pg.Client(ownerUrl);
  await owner.connect();
  try {
    return await mayMakeRoles(owner);
  } finally {
    await owner.end();
  }
}

async function mayMakeRoles(owner: pg.Client) {
  const { rows } = await owner.query<{ may: boolean }>(
    "SELECT rolsuper OR rolcreaterole AS may FROM pg_roles WHERE rolname = current_user",
  );
  return rows[0]?.may === true;
}

async function requireRole(owner: pg.Client, role: string, password: string | null | undefined) {
  const { rowCount } = await owner.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role]);
  if (rowCount === 1) return;
  const name = owner.escapeIdentifier(role);
  const statement = `CREATE ROLE ${name} LOGIN PASSWORD`;
  if (!(await mayMakeRoles(owner)))
    throw new Trouble(
      `The role ${role} that DATABASE_URL names does not exist, and the one of MIGRATION_DATABASE_URL may not make it. Make it yourself: ${statement} '…'`,
    );
  // As a member of it, the owner may end the app's connections, to drop or restore a database.
  const membership = `GRANT ${name} TO CURRENT_USER WITH INHERIT TRUE`;
  await owner.query(`${statement} ${owner.escapeLiteral(password ?? "")}; ${membership}`).catch((error) => {
    // Another database on the same server needed it at this very moment.
    if (error.code !== "42710" && error.code !== "23505") throw error;
  });
}

/** One script, so one transaction: there is no moment at which the app could do more than it may, or less than it must. */
const rightsOf = (app: string, database: string) => `
  REVOKE TEMPORARY ON DATABASE ${database} FROM PUBLIC;
  REVOKE CREATE ON SCHEMA public FROM PUBLIC;
  GRANT USAGE ON SCHEMA public, pgboss TO ${app};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, pgboss TO ${app};
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA public, pgboss TO ${app};
  ALTER DEFAULT PRIVILEGES IN SCHEMA public, pgboss GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${app};
  ALTER DEFAULT PRIVILEGES IN SCHEMA public, pgboss GRANT USAGE ON SEQUENCES TO ${app};
  REVOKE UPDATE, DELETE ON "AuditEntry" FROM ${app};
  REVOKE INSERT, UPDATE, DELETE ON "_prisma_migrations" FROM ${app};
`;

/** A superuser, or a member of the owner, may change it whatever was granted. */
async function isAuditSafeFrom(owner: pg.Client, role: string) {
  const { rows } = await owner.query<{ may: boolean }>(
    `SELECT has_table_privilege($1, '"AuditEntry"', 'UPDATE, DELETE, TRUNCATE') AS may`,
    [role],
  );
  return rows[0]?.may === false;
}
