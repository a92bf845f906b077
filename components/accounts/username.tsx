/** For password managers only: without a name it is not sent. */
export function Username({ email }: { email: string }) {
  return <input hidden readOnly type="email" autoComplete="username" value={email} />;
}
