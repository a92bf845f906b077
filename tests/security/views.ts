import type { Find } from "../screenshots/find.ts";
import { pages } from "../screenshots/pages.ts";
import type { View } from "./story.ts";

/** Leaving is the last thing somebody does. */
const routes = Object.entries(pages).filter(([route]) => route !== "/deletion");

/** Every page that is looked at, for whoever would see it so. */
export const pagesOf = (find: Find): View[] =>
  routes.flatMap(([route, shots]) =>
    shots
      .filter(({ world }) => !world)
      .map(({ who = "visitor", path = route }) => ({
        who,
        path: typeof path === "string" ? path : path(find),
      })),
  );

/** What stands in an address is shown, too, by some pages: whatever its query may name, and what is in place of an id. */
export function addressesWith(text: string, find: Find): View[] {
  const said = encodeURIComponent(text);
  const query = `?${params.map((name) => `${name}=${said}`).join("&")}`;
  const asked = new Map(pagesOf(find).map(({ who, path }) => [path.split("?")[0]!, who]));
  return [
    ...[...asked].map(([path, who]) => ({ who, path: path + query })),
    ...routes
      .filter(([route]) => route.includes("["))
      .map(([route, [shot]]) => ({ who: shot?.who ?? "visitor", path: route.replaceAll(/\[\w+\]/g, said) })),
  ];
}

const params =
  "activity after before by done draft email from kind most next open q saved skill state step tab to token".split(
    " ",
  );
