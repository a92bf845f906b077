"use client";

import { PersonName } from "@/components/ui/avatar";
import { Confirm } from "@/components/ui/confirm";
import { Time, type DateWords } from "@/components/ui/date";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { List, Row } from "@/components/ui/list";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";
import { SettingsFrame } from "./settings-frame";
import { SettingsSection } from "./settings-section";

type MentoringViewProps = {
  saved: string | null;
  capacity: { places: number; taken: number; limits: Limits };
  blocked: { id: string; name: string; since: DateWords }[];
  actions: Record<"setCapacity" | "unblock", FormAction>;
};

/** How many somebody mentors, and with whom they want nothing to do. */
export function MentoringView({ saved, capacity, blocked, actions }: MentoringViewProps) {
  const { places, taken, limits } = capacity;
  return (
    <SettingsFrame here="/settings/mentoring">
      <SettingsSection
        title="Mentees"
        hint="Once your places are taken, you cannot accept another invitation. Whoever you mentor stays, whatever you enter."
        notice={saved === "capacity" && "Saved."}
      >
        <Form
          key={places}
          action={actions.setCapacity}
          limits={limits}
          actions={<Submit pending="Saving…">Save</Submit>}
        >
          <Field
            name="menteesTaken"
            type="number"
            inputMode="numeric"
            width="half"
            label="How many mentees you take"
            hint={
              <>
                {taken === 1 ? "1 place is taken." : `${taken} places are taken.`} With 0 you take nobody now:
                invitations that wait for you are declined, with that as the reason.
              </>
            }
            defaultValue={places}
          />
        </Form>
      </SettingsSection>
      <SettingsSection
        title="Blocked"
        hint="No invitation and no mail passes between you. They are not told. You block somebody on the page of your mentorship with them, or of their invitation."
        notice={saved !== null && notices.get(saved)}
      >
        {blocked.length > 0 ? (
          <List>
            {blocked.map(({ id, name, since }) => (
              <Row
                key={id}
                title={<PersonName>{name}</PersonName>}
                when={
                  <>
                    since <Time {...since} />
                  </>
                }
              >
                <div className="mt-2 -ml-3.5">
                  <Confirm
                    trigger="Lift the block"
                    look="bare"
                    title="Lift this block?"
                    action={actions.unblock}
                    hidden={{ personId: id }}
                    confirm="Lift the block"
                    variant="primary"
                    pending="Lifting…"
                  >
                    <p>
                      You can invite each other again. Nothing that was between you comes back by itself, and
                      they are not told.
                    </p>
                  </Confirm>
                </div>
              </Row>
            ))}
          </List>
        ) : (
          <p className="text-ink-2">You have blocked nobody.</p>
        )}
      </SettingsSection>
    </SettingsFrame>
  );
}

const notices = new Map([
  ["blocked", "Blocked. Nothing passes between you any more."],
  ["unblocked", "The block is lifted."],
]);
