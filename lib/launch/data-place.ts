import { createHash } from "node:crypto";
import { accessSync, chmodSync, constants, existsSync, lstatSync, mkdirSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { copiedBinaries, packagedBinaries } from "./binaries.ts";
import { canEnter, canRun, databaseUser, type DatabaseUser } from "./database-user.ts";
import { project } from "./project.ts";
import { Trouble } from "./trouble.ts";

/** Where the data of one installation lies, with the Postgres that can read it. */
export type DataPlace = { folder: string; binaries: string; user: DatabaseUser | null };

/**
 * Below the project, unless root started us and the database's own account cannot enter there.
 * Then data and binaries go where it can; nobody's folders get looser rights for it.
 */
export async function dataPlace(dataDir: string): Promise<DataPlace> {
  const wanted = ownFolder(resolve(project, dataDir));
  const user = databaseUser();
  if (!user) return { folder: wanted, binaries: packagedBinaries(), user };

  const elsewhere = commonFolders().map((folder) => join(folder, nameOf(wanted)));
  if (!elsewhere.some(hasData) && canEnter(user, wanted))
    return { folder: wanted, binaries: await binariesFor(user), user };
  if (hasData(wanted))
    throw new Trouble(
      `There is a database in ${wanted}, but Postgres, which root runs as another account, cannot enter that folder any more. Let others pass through the folders above it, or start as the ordinary user who owns it.`,
    );
  const common = openCommonFolder(user);
  return { folder: ownFolder(join(common, nameOf(wanted))), binaries: await binariesFor(user), user };
}

/** The folder of the database itself. */
export const clusterOf = ({ folder }: DataPlace) => join(folder, "postgres");

const hasData = (folder: string) => existsSync(join(folder, "postgres"));

/** The packages may lie where that account cannot go, whatever holds for the data. */
const binariesFor = (user: DatabaseUser) =>
  canRun(user, join(packagedBinaries(), "bin/postgres"), ["--version"])
    ? packagedBinaries()
    : copiedBinaries(openCommonFolder(user));

/** Others may pass through, to what is theirs, and see nothing. */
function ownFolder(folder: string) {
  try {
    // Whatever the mask of who started us: this one is ours.
    if (mkdirSync(folder, { recursive: true })) chmodSync(folder, 0o711);
    accessSync(folder, constants.W_OK | constants.X_OK);
    return realpathSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Trouble(
      `The data folder ${folder} cannot be written (${code}). Mend its rights, or name another one with DATA_DIR.`,
    );
  }
}

const commonFolders = () => ["/var/lib/throughline", join(tmpdir(), "throughline")];

function openCommonFolder(user: DatabaseUser) {
  const folder = commonFolders().find((candidate) => isOursAlone(candidate) && canEnter(user, candidate));
  if (!folder) throw new Trouble("Found no folder that Postgres may enter. Start as an ordinary user.");
  return folder;
}

/** Everybody may write to the temp folder: one that somebody else made there is not ours to trust. */
function isOursAlone(folder: string) {
  try {
    if (mkdirSync(folder, { recursive: true })) chmodSync(folder, 0o755);
    const found = lstatSync(folder);
    return found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0;
  } catch {
    return false;
  }
}

const nameOf = (path: string) => createHash("sha256").update(path).digest("hex").slice(0, 16);
