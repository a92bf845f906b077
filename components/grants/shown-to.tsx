import { PersonName } from "@/components/ui/avatar";
import { Details } from "@/components/ui/details";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { List, Row } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import type { SelectOption } from "@/components/ui/select";
import { Submit } from "@/components/ui/submit";
import type { FormAction } from "@/lib/forms/state";

export type ShownToProps = {
  milestoneId: string;
  /** Each mentor, with how much they see now and why: "Reads it, as all of Lead and communicate". */
  mentors: { mentorshipId: string; name: string; words: string; level: string; until: string }[];
  options: SelectOption[];
};

/** Who sees one milestone, whether or not it was submitted to them. Nothing where there is nobody to show it to. */
export function ShownTo({ milestoneId, mentors, options, action }: ShownToProps & { action: FormAction }) {
  if (mentors.length === 0) return null;
  return (
    <Section title="Who sees it">
      <div id="shown" className="scroll-mt-6">
        <List>
          {mentors.map(({ mentorshipId, name, words, level, until }) => (
            <Row key={mentorshipId} title={<PersonName>{name}</PersonName>} meta={words}>
              <Details
                summary={
                  <span>
                    Change <span className="sr-only">what {name} sees of it</span>
                  </span>
                }
              >
                <Form
                  key={level + until}
                  action={action}
                  address={`/milestones/${milestoneId}#shown`}
                  hidden={{ milestoneId, mentorshipId }}
                  mark="none"
                  autoComplete="off"
                  className="gap-3! pt-2"
                  actions={
                    <Submit variant="default" pending="Saving…">
                      Save
                    </Submit>
                  }
                >
                  <Field type="select" name="level" label="They see" options={options} defaultValue={level} />
                  <Field
                    type="date"
                    name="until"
                    label="Until"
                    hint="Leave it empty for as long as they are your mentor."
                    width="half"
                    defaultValue={until}
                  />
                </Form>
              </Details>
            </Row>
          ))}
        </List>
      </div>
    </Section>
  );
}
