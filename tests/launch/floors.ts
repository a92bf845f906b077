/**
 * Below these versions there are known holes in what we stand on. `npm audit` has no server on a closed network,
 * so this list and its test are the gate: raise a floor when an advisory says so.
 */
export const floors: Record<string, string> = {
  next: "16.4.6",
  react: "19.3.1",
  "react-dom": "19.3.1",
  "next-auth": "5.0.0-beta.32",
  nodemailer: "10.0.5",
  sharp: "0.35.5",
};

/** Pinned to the digit: a beta promises nothing of the next. */
export const exact = ["next-auth"];
