import { FilterBar } from "@/components/ui/filter-bar";

export type Filter = { href: string; label: string; count?: number; current: boolean };

export function MilestoneFilters({ steps, states }: { steps: Filter[]; states: Filter[] }) {
  return (
    <div className="mb-8 grid gap-2 md:grid-cols-[3rem_1fr] md:items-center md:gap-x-4 print:hidden">
      <span aria-hidden="true" className="text-1 text-ink-2">
        Step
      </span>
      <FilterBar label="Filter by step" items={steps} />
      <span aria-hidden="true" className="text-1 text-ink-2">
        State
      </span>
      <FilterBar label="Filter by state" items={states} />
    </div>
  );
}
