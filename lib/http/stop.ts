/**
 * Calls once, whoever says it first and however often: the terminal tells the whole group, npm tells it again,
 * and a parent that was killed can only fall silent.
 */
export function onStop(stop: () => void) {
  let told = false;
  const hear = () => {
    if (told) return;
    told = true;
    stop();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, hear);
  process.on("disconnect", hear);
}
