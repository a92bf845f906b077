import { PersonName } from "./avatar";
import { closeMenus } from "./close-menus";
import { Link } from "./link";

export type Person = { name: string; email?: string | undefined };

type AccountMenuProps = { person: Person; links: { href: string; label: string }[]; signOut: string };

/** On a wide page a popover of its own, below 60rem the end of the menu it stands in. */
export function AccountMenu({ person, links, signOut }: AccountMenuProps) {
  return (
    <div
      id="account"
      popover="auto"
      className="text-ink max-lg:static max-lg:mt-2 max-lg:block max-lg:w-auto max-lg:border-t max-lg:border-hair max-lg:bg-transparent max-lg:pt-2 lg:absolute lg:inset-[3.5rem_max(2rem,calc((100%-74rem)/2))_auto_auto] lg:m-0 lg:w-64 lg:rounded lg:bg-raise lg:p-2 lg:shadow-float"
    >
      <p className="px-3 py-2">
        <span className="block font-medium">
          <PersonName>{person.name}</PersonName>
        </span>
        {person.email && <span className="text-1 wrap-anywhere text-ink-2">{person.email}</span>}
      </p>
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link look="plain" href={href} onClick={closeMenus} className={item}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <form method="post" action={signOut}>
        <button type="submit" className={item}>
          Sign out
        </button>
      </form>
    </div>
  );
}

const item =
  "flex min-h-11 w-full cursor-pointer items-center rounded px-3 text-ink-2 hover:bg-sunk hover:text-ink lg:min-h-9";
