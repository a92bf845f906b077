import * as actions from "./actions";

/** What either side can do with a mentorship, by the names the pages know. */
export const mentorshipActions = {
  propose: actions.proposeTermsAction,
  sign: actions.signTermsAction,
  pause: actions.pauseMentorshipAction,
  resume: actions.resumeMentorshipAction,
  goOn: actions.goOnAction,
  proposeEnd: actions.proposeEndAction,
  confirmEnd: actions.confirmEndAction,
  end: actions.endMentorshipAction,
  block: actions.blockPersonAction,
};
