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
  const chosen = (guess && guessed) || current;

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
