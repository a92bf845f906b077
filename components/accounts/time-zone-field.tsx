"use client";

import { Field } from "@/components/ui/field";
import { useGuessedTimeZone } from "./guessed-time-zone";

type TimeZoneFieldProps = {
  zones: string[];
  current: string;
  hint?: string;
  /** Whether the browser knows better than what is kept. */
  guess?: boolean;
};

export function TimeZoneField({ zones, current, hint, guess = false }: TimeZoneFieldProps) {
  const guessed = useGuessedTimeZone();
  const chosen = listed(zones, (guess && guessed) || current);

  return (
    <Field
      name="timeZone"
      type="select"
      label="Time zone"
      hint={hint}
      width="half"
      defaultValue={chosen}
      options={byRegion(zones.includes(chosen) ? zones : [chosen, ...zones])}
    />
  );
}

/** The zone as the list has it: browsers, and rows of earlier days, may call it by its old name. */
function listed(zones: string[], zone: string) {
  if (zones.includes(zone)) return zone;
  const same = canonical(zone);
  return zones.find((other) => same !== null && canonical(other) === same) ?? zone;
}

/** Null for a zone this browser has not heard of. */
function canonical(timeZone: string) {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** "Europe/Berlin" is Berlin among the cities of Europe. */
function byRegion(zones: string[]) {
  const regions = new Map<string, { value: string; label: string }[]>();
  for (const value of zones) {
    const [region = "", ...city] = value.split("/");
    const name = city.length ? region : "World";
    const label = (city.length ? city : [region]).join(", ").replaceAll("_", " ");
    regions.set(name, [...(regions.get(name) ?? []), { value, label }]);
  }
  return [...regions].map(([label, options]) => ({ label, options }));
}
