import { use } from "react";
import { Choices } from "@/components/ui/choices";
import { Details } from "@/components/ui/details";
import { FormContext } from "@/components/ui/form-context";

/** Yes, no or not seen, for each thing there is to look at. Not seen stands until somebody says otherwise. */
export function TickFields({ criteria }: { criteria: { key: string; text: string }[] }) {
  const around = use(FormContext);
  return (
    <Details summary={`Tick what you saw: ${criteria.length} things to look at`}>
      <div className="grid gap-4">
        <FormContext value={{ ...around, mark: "none" }}>
          {criteria.map(({ key, text }) => (
            <Choices
              key={key}
              type="radio"
              name={`tick.${key}`}
              legend={<span className="font-normal">{text}</span>}
              layout="row"
              options={answers}
              defaultValue="NOT_SEEN"
            />
          ))}
        </FormContext>
      </div>
    </Details>
  );
}

const answers = [
  { value: "YES", label: "Yes" },
  { value: "NO", label: "No" },
  { value: "NOT_SEEN", label: "Not seen" },
];
