import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";

export type StepCount = {
  key: string;
  name: string;
  done: number;
  counted: number;
  verified: number;
  skipped: number;
};

/** The formula of every number on the line, with the numbers. */
export function HowCounted({ steps }: { steps: StepCount[] }) {
  return (
    <Details summary="How this is counted" className="mt-6">
      <div className="max-w-text">
        <p className="mb-4 text-ink-2">
          A step’s progress is done ÷ activities that count. A skipped activity stays in the count and is
          never done. An optional one counts once it is done. Verified means that a mentor endorsed a
          milestone for it. A step is passed when its gate is open or a mentor waived it: the arcs of its ring
          are what the gate asks, and its page has the rows behind each.
        </p>
        <Table
          caption="Your activities, step by step"
          hideCaption
          columns={[
            { label: "Step" },
            { label: "Done ÷ count", numeric: true },
            { label: "Verified", numeric: true },
            { label: "Skipped", numeric: true },
          ]}
          rows={steps.map(({ key, name, done, counted, verified, skipped }) => ({
            id: key,
            cells: [
              <Link key={key} look="plain" href={`/steps/${key}`}>
                {name}
              </Link>,
              `${done} ÷ ${counted} = ${share(done, counted)}`,
              verified,
              skipped,
            ],
          }))}
        />
      </div>
    </Details>
  );
}

const share = (done: number, counted: number) =>
  `${counted === 0 ? 0 : Math.floor((done / counted) * 100)} %`;
