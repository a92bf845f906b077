import "server-only";
import type { Visitor } from "@/lib/auth/visitor";
import { vouchesFor, type Account } from "@/lib/auth/voucher";
import type { Attempt } from "@/lib/limits/mutations";
import { placeOf } from "@/lib/limits/place";

/**
 * What a request for a new password is counted by. As with signing in, no stranger uses up what a browser may ask that was
 * signed in to the account before, and for all others it makes no difference whether there is such an account.
 */
export function resetBy({ address, voucher }: Visitor, email: string, user: Account | null): Attempt[] {
  const place = placeOf(address);
  if (user && vouchesFor(voucher, user))
    return [
      ["askReset", place],
      ["resetMailFromKnownBrowser", user.id, voucher],
    ];
  return [
    ["askReset", place],
    ["resetMail", email, place],
    ["resetMailAnywhere", email],
  ];
}
