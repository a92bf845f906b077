export type WayBack = { href: string; label: string };

export const start: WayBack = { href: "/", label: "Go to the start" };
export const ownLine: WayBack = { href: "/dashboard", label: "Go to your line" };
