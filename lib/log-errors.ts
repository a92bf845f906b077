/**
 * Of an error what it is and where: its kind, its message, its code. What else libraries hang on it may be anything, and
 * where a message repeats what somebody sent, that part is left out.
 */
export function plainError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, stack, cause } = error;
  const { code, digest } = error as { code?: unknown; digest?: unknown };
  const message = withoutQuotes(error);
  return {
    ...{ type: name, message, code, digest },
    stack: stack?.replace(error.message, () => message),
    cause: cause === undefined ? undefined : plainError(cause),
  };
}

function withoutQuotes({ name, message }: Error) {
  if (name === "SyntaxError" && message.includes("JSON")) return "not JSON";
  if (!name.startsWith("PrismaClient")) return message;
  // Between the first line and the last paragraph Prisma prints the call, with all that was to be saved.
  const call = /^Invalid .* invocation/m.exec(message)?.[0];
  const what = message.split("\n\n").at(-1)!.trim();
  // Postgres repeats a value of the wrong form.
  const short = what.replace(/(Code: `22\w+`\.) Message: .*/s, "$1");
  return [call, short].filter(Boolean).join(": ");
}
