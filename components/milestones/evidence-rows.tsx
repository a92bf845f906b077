import { useId, useState, use } from "react";
import { Button } from "@/components/ui/button";
import { Control } from "@/components/ui/control";
import { FieldError, FieldHint } from "@/components/ui/field-parts";
import { FormContext } from "@/components/ui/form-context";
import { Icon } from "@/components/ui/icon";
import { useScripted } from "@/components/ui/use-scripted";

type Link = { url: string; label: string };

const SPARE = 2;
const MOST = 20;

/** Links as rows of two fields of one name each: the server reads them in pairs, so a row is never sent by halves. */
export function EvidenceRows({ evidence }: { evidence: Link[] }) {
  const { state } = use(FormContext);
  const [added, setAdded] = useState(0);
  const scripted = useScripted();
  const id = useId();
  const sent = { url: listOf(state.values?.evidenceUrl), label: listOf(state.values?.evidenceLabel) };
  const kept = state.values ? sent.url.map((url, row) => ({ url, label: sent.label[row] ?? "" })) : evidence;
  const filled = kept.filter(({ url, label }) => url || label).length;
  const rows = Math.min(MOST, Math.max(filled + SPARE, kept.length) + added);

  return (
    <fieldset
      aria-describedby={`${id}-hint`}
      data-invalid={state.errors?.evidenceUrl && ""}
      className="grid gap-6 sm:gap-3"
    >
      <legend className="mb-1 font-medium">Links that show it</legend>
      <FieldHint id={`${id}-hint`}>
        A document, a ticket, a recording. Whoever reviews it must be able to open them.
      </FieldHint>
      <FieldError id={`${id}-error`} errors={state.errors?.evidenceUrl} />
      {Array.from({ length: rows }, (_, row) => (
        <EvidenceRow
          key={row}
          number={row + 1}
          link={kept[row]}
          urlErrors={state.errors?.[`evidenceUrl.${row}`]}
          labelErrors={state.errors?.[`evidenceLabel.${row}`]}
        />
      ))}
      {scripted && rows < MOST && (
        <div>
          <Button size="small" onClick={() => setAdded(added + 1)}>
            <Icon name="plus" /> Add a link
          </Button>
        </div>
      )}
    </fieldset>
  );
}

type RowProps = {
  number: number;
  link: Link | undefined;
  urlErrors: string[] | undefined;
  labelErrors: string[] | undefined;
};

function EvidenceRow({ number, link, urlErrors, labelErrors }: RowProps) {
  return (
    <div role="group" aria-label={`Link ${number}`} className="grid gap-2 sm:grid-cols-[3fr_2fr]">
      <Part name="evidenceUrl" type="url" label="Address" value={link?.url} errors={urlErrors} />
      <Part name="evidenceLabel" type="text" label="Link text" value={link?.label} errors={labelErrors} />
    </div>
  );
}

type PartProps = {
  name: string;
  type: "url" | "text";
  label: string;
  value: string | undefined;
  errors: string[] | undefined;
};

function Part({ name, type, label, value, errors }: PartProps) {
  const id = useId();
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="text-1 text-ink-2">
        {label}
      </label>
      <Control
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        limits={{}}
        invalid={Boolean(errors)}
        describedBy={errors && `${id}-error`}
        autoComplete="off"
      />
      <FieldError id={`${id}-error`} errors={errors} />
    </div>
  );
}

const listOf = (value: string | string[] | undefined) => [value ?? []].flat();
