import a11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

// The picture in docs/decisions/001-rooms.md, as rules. Later entries win over earlier ones.

/** A room may import from the rooms before it, never from those after it. A new room takes its place here. */
const rooms = [
  "limits",
  "audit",
  "mail",
  "sessions",
  "accounts",
  "notices",
  "signups",
  "links",
  "roadmap",
  "versions",
  "skills",
  "pauses",
  "progress",
  "opportunities",
  "milestones",
  "mentorships",
  "grants",
  "invitations",
  "capacity",
  "blocks",
  "reviews",
  "waivers",
  "weeks",
  "posts",
  "timelines",
  "openings",
  "deletions",
  "standing",
  "desk",
  "health",
];

const app = { group: ["@/app/*", "@/app/**"], message: "Nothing imports app/." };
const components = {
  group: ["@/components/*", "@/components/**"],
  message: "lib/ does not know the screen.",
};
const database = {
  group: ["@/lib/db", "@/lib/generated/prisma/client", "pg"],
  message: "Ask a query or a mutation.",
  allowTypeImports: true,
};
const inside = {
  group: ["@/lib/*", "@/lib/**"],
  message: "Components take data and actions as props.",
  allowTypeImports: true,
};
const domain = {
  group: ["@/lib/*/*", "!@/lib/forms/state", "@/components/*/*", "!@/components/ui/*"],
  message: "Primitives know no domain.",
};
const web = {
  group: ["next", "next/*", "next-auth", "next-auth/*"],
  message: "The domain does not know that it is on the web.",
};
const parents = { group: ["../*"], message: "Leave a folder by its name: @/…" };

const forbid = (files, ...patterns) => ({
  files,
  rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns: [parents, ...patterns] }] },
});

const later = (room) => {
  const group = rooms.slice(rooms.indexOf(room) + 1).map((after) => `@/lib/${after}/*`);
  return group.length === 0
    ? []
    : [{ group, message: "A room looks at the rooms before it only.", allowTypeImports: false }];
};

const strayAction = {
  selector: "ExpressionStatement[directive='use server']",
  message: "Server actions live in app/**/actions.ts.",
};
const forgedViewer = {
  selector: "ImportSpecifier[imported.name=/^(viewer|leaver)From$/]",
  message: "Only the session may vouch for a viewer.",
};
const borrowedEyes = {
  selector: "ImportSpecifier[imported.name=/^(eyesOf|findEyes)$/]",
  message:
    "Whoever sees with a mentor's eyes changes nothing: that is for the pages below /mentors/[id]/view.",
};
const styleAttribute = {
  selector: "JSXAttribute[name.name='style']",
  message: "The content security policy refuses style attributes.",
};
const rawHtml = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: "What people write is text.",
};
const always = [styleAttribute, rawHtml];

export default tseslint.config(
  { ignores: ["lib/generated/**", ".next/**", ".data/**", "next-env.d.ts"] },
  { ...tseslint.configs.base, files: ["**/*.{ts,tsx}"] },
  {
    files: ["**/*.{ts,tsx}"],
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", ignoreRestSiblings: true, destructuredArrayIgnorePattern: "^_" },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "no-restricted-syntax": ["error", ...always, strayAction, forgedViewer, borrowedEyes],
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Read @/lib/env." },
      ],
      "max-lines": ["error", { max: 220, skipBlankLines: true }],
      eqeqeq: "error",
    },
  },
  {
    files: ["**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ["**/*.tsx"], ...a11y.flatConfigs.recommended },
  // Safari takes list and table semantics away with their looks, so they are said again.
  {
    files: ["**/*.tsx"],
    rules: {
      "jsx-a11y/no-redundant-roles": "off",
      "jsx-a11y/no-interactive-element-to-noninteractive-role": "off",
    },
  },
  { files: ["**/*.tsx"], rules: { "jsx-a11y/no-autofocus": ["error", { ignoreNonDOM: true }] } },

  forbid(["app/**"], database),
  forbid(["components/**"], app, database, inside),
  forbid(["components/ui/**", "components/charts/**"], app, database, inside, domain),
  ...rooms.flatMap((room) => [
    forbid([`lib/${room}/**`], app, components, database, web, ...later(room)),
    forbid([`lib/${room}/{queries,filters,rows,mutations,jobs}.ts`], app, components, web, ...later(room)),
  ]),
  // What goes on without anybody asking: run by server.ts itself, beside the processes that serve.
  forbid(["lib/background/{clock,worker}.ts"], app, components, web),
  forbid(["lib/mail/delivery.ts"], app, components, web),
  forbid(["lib/forms/**"], app, components, database),
  forbid(["lib/auth/**"], app, components),
  {
    files: ["app/**/actions.ts"],
    rules: { "no-restricted-syntax": ["error", ...always, forgedViewer, borrowedEyes] },
  },
  {
    files: ["app/**/view/**", "lib/grants/queries.ts", "tests/**"],
    rules: { "no-restricted-syntax": ["error", ...always, strayAction, forgedViewer] },
  },
  {
    files: ["lib/auth/session.ts", "lib/grants/eyes.ts", "tests/support/cast.ts"],
    rules: { "no-restricted-syntax": ["error", ...always, strayAction] },
  },
  {
    files: ["lib/env.ts", "lib/launch/**", "server.ts", "worker.ts", "prisma/**", "tests/**", "*.config.ts"],
    rules: { "no-restricted-properties": "off", "max-lines": "off" },
  },
  // What is said while serving goes through lib/log. A command speaks to the person before it.
  {
    files: ["app/**", "components/**", "lib/**", "server.ts", "worker.ts"],
    ignores: ["lib/launch/**", "lib/http/console.ts"],
    rules: { "no-console": "error" },
  },
);
