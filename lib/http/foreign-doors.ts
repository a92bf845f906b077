/**
 * Paths that a POST may come to from anywhere, each with its reason. What is done there must be good whoever sends it,
 * and must not ask who is signed in.
 */
export const foreignDoors: readonly string[] = [
  // A mail program's own button (RFC 8058): it has no page of ours. The token, sealed by us, only ever turns mails off.
  "/unsubscribe",
];
