import { ButtonLink } from "@/components/ui/button";

/** For somebody without an account, at the end of the reading. */
export function StartLine({ href }: { href: string }) {
  return (
    <div className="mt-12 border-t border-hair pt-6 print:hidden">
      <p className="mb-4 text-4 font-semibold">The first step begins at your own desk.</p>
      <ButtonLink variant="primary" href={href}>
        Start your line
      </ButtonLink>
    </div>
  );
}
