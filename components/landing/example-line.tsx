import clsx from "clsx";
import { Throughline } from "@/components/charts/throughline";
import { firstShown, moments } from "./maya";

/**
 * An invented member at three moments. The switch is plain radio buttons and a style: it works without JavaScript.
 * All three lie on each other, so nothing moves when another one is shown.
 */
export function ExampleLine() {
  return (
    <div className="group mt-10 mb-10 md:mt-16">
      <fieldset className="flex flex-wrap items-center gap-x-6">
        <legend className="float-left text-ink-2 max-sm:w-full">Maya’s line in</legend>
        {moments.map(({ id, week }) => (
          <label
            key={id}
            className="flex min-h-11 cursor-pointer items-center gap-2 text-ink-2 has-checked:font-medium has-checked:text-ink md:min-h-7"
          >
            <input
              type="radio"
              name="moment"
              id={id}
              defaultChecked={id === firstShown}
              autoComplete="off"
              className="size-4"
            />
            {week}
          </label>
        ))}
      </fieldset>
      <div className="grid *:[grid-area:1/1]">
        {moments.map(({ id, shown, week, story, steps }) => (
          <div key={id} className={clsx("invisible min-w-0", shown)}>
            <p className="mt-2 mb-6 max-w-text text-3">{story}</p>
            <Throughline
              size="XL"
              label={`Maya’s line in ${week}`}
              steps={steps}
              end={{ name: "TPM", note: "Where the line leads" }}
            />
          </div>
        ))}
      </div>
      <p className="mt-4 text-1 text-ink-3">Maya and Tomás are invented.</p>
    </div>
  );
}
