import type { SelectOption } from "@/components/ui/select";
import type { Roadmap } from "@/lib/roadmap/queries";

/** What an opportunity can be for. */
export const activityChoices = ({ steps }: Roadmap): SelectOption[] =>
  steps.map(({ name, activities }) => ({
    label: name,
    options: activities.map(({ key, title }) => ({ value: key, label: title })),
  }));
