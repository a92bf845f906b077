import { Form } from "@/components/ui/form";
import { Link } from "@/components/ui/link";
import { Submit } from "@/components/ui/submit";
import type { FormAction } from "@/lib/forms/state";
import type { SetupPart } from "./parts";

export type SetupLineProps = { parts: SetupPart[]; hidden: boolean; dismiss: FormAction };

/** What is left of the setting-up, until it is done or no longer wanted. */
export function SetupLine({ parts, hidden, dismiss }: SetupLineProps) {
  const left = parts.filter(({ answered }) => !answered);
  if (hidden || left.length === 0) return null;
  return (
    <section
      aria-label="Finish setting up"
      className="mb-8 flex flex-wrap items-baseline gap-x-4 gap-y-1 border-y border-hair py-2"
    >
      <p className="flex-1 font-medium tnum md:flex-none">
        Finish setting up: {parts.length - left.length} of {parts.length}
      </p>
      <Form
        action={dismiss}
        layout="row"
        className="md:order-last"
        actions={
          <Submit variant="bare" size="small" pending="Hiding…" className="-mr-2.5">
            Hide this
          </Submit>
        }
      />
      <ul role="list" className="flex min-w-0 flex-1 basis-full flex-wrap gap-x-4 gap-y-1 text-1 md:basis-60">
        {left.map(({ key, name, href }) => (
          <li key={key} className="max-md:not-first:hidden">
            <Link href={href} className="tap inline-flex min-h-8 items-center md:min-h-6">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
