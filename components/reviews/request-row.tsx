import { PersonName } from "@/components/ui/avatar";
import { Time, type DateWords } from "@/components/ui/date";
import { Row } from "@/components/ui/list";
import { Glyph, type StateName } from "@/components/ui/state";

export type ListedRequest = {
  id: string;
  title: string;
  /** The other side: who asked, or who was asked. */
  who?: string | undefined;
  /** None where what was submitted is erased. */
  version?: number | undefined;
  /** A verdict, or nothing while it waits. */
  state?: { glyph: StateName; words: string } | undefined;
  when: DateWords;
  /** Past the day that was promised. */
  late?: boolean;
  wantedBy?: DateWords | undefined;
};

/** A request in a queue or a history. */
export function RequestRow({ id, title, who, version, state, when, late = false, wantedBy }: ListedRequest) {
  return (
    <Row
      title={<bdi>{title}</bdi>}
      href={`/reviews/${id}`}
      when={<Time {...when} />}
      late={late}
      glyph={state && <Glyph state={state.glyph} />}
      meta={
        <>
          {state?.words}
          {state && version !== undefined && ", "}
          {who && (
            <>
              <PersonName>{who}</PersonName>,{" "}
            </>
          )}
          {version !== undefined && `version ${version}`}
          {wantedBy && (
            <>
              , wanted by <Time {...wantedBy} />
            </>
          )}
        </>
      }
    />
  );
}
