export type Theme = "system" | "light" | "dark";

export const themeCookie = "theme";

/** What the person chose; without a choice the page follows their system. */
export function themeOf(cookies: { get: (name: string) => { value: string } | undefined }): Theme {
  const value = cookies.get(themeCookie)?.value;
  return value === "light" || value === "dark" ? value : "system";
}
