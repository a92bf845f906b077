import { SettingsError } from "../env.ts";

/** Something the person at the keyboard can mend: they get the sentence, not a stack trace. */
export class Trouble extends Error {}

/** Runs a program from the command line to its end: Prisma's engine leaves a timer behind that would hold it for seconds. */
export async function run(program: () => Promise<void>) {
  await begin(program);
  process.exit();
}

/** Begins one that goes on by itself. */
export async function begin(program: () => Promise<void>) {
  try {
    await program();
  } catch (error) {
    if (error instanceof Error && error.name === "AbortError") process.exit(130);
    console.error(isTheirs(error) ? error.message : error);
    process.exit(1);
  }
}

/** A folder that cannot be written or a disk that is full is theirs to mend as well; Node says which. */
const isTheirs = (error: unknown): error is Error =>
  error instanceof Trouble ||
  error instanceof SettingsError ||
  (error instanceof Error && /^(EACCES|EPERM|EROFS|ENOSPC|EDQUOT): /.test(error.message));
