import { Confirm } from "@/components/ui/confirm";
import type { FormAction } from "@/lib/forms/state";

type LeaveAsIsProps = { requestId: string; milestoneId: string; accept: FormAction };

/** Not everything that could be mended has to be. */
export const LeaveAsIs = ({ requestId, milestoneId, accept }: LeaveAsIsProps) => (
  <div>
    <Confirm
      trigger="Leave it as it is"
      size="small"
      title="Leave it as it is?"
      action={accept}
      address={`/milestones/${milestoneId}#review`}
      hidden={{ requestId, milestoneId }}
      confirm="Leave it as it is"
      pending="Closing…"
      variant="primary"
    >
      <p>
        The points are closed and the milestone stays in your line, not endorsed. When you edit it, you can
        ask again.
      </p>
    </Confirm>
  </div>
);
