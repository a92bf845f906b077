"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { action } from "@/lib/forms/action";
import {
  answerOpportunity,
  askForOpportunity,
  dropOpportunity,
  finishOpportunity,
  rewordOpportunity,
  saveAsk,
  spotOpportunity,
} from "@/lib/opportunities/mutations";
import {
  AnswerInput,
  AskInput,
  OpportunityEditInput,
  OpportunityIdInput,
  OpportunityInput,
} from "@/lib/opportunities/schema";

export const spotOpportunityAction = action(OpportunityInput, async (viewer, input) => {
  const { id } = await spotOpportunity(viewer, input);
  backTo(`/opportunities/${id}?done=spotted`);
});

export const rewordOpportunityAction = action(OpportunityEditInput, async (viewer, input) => {
  await rewordOpportunity(viewer, input);
  backTo(`/opportunities/${input.opportunityId}?done=saved`);
});

/** One form with two buttons: which of them was pressed says whether somebody was asked. */
export const askAction = action(AskInput, async (viewer, input) => {
  await (input.asked ? askForOpportunity : saveAsk)(viewer, input);
  backTo(`/opportunities/${input.opportunityId}?done=${input.asked ? "askedFor" : "saved"}`);
});

export const answerOpportunityAction = action(AnswerInput, async (viewer, input) => {
  await answerOpportunity(viewer, input);
  backTo(`/opportunities/${input.opportunityId}?done=saved`);
});

export const finishOpportunityAction = action(OpportunityIdInput, async (viewer, { opportunityId }) => {
  await finishOpportunity(viewer, opportunityId);
  backTo(`/opportunities/${opportunityId}`);
});

export const dropOpportunityAction = action(OpportunityIdInput, async (viewer, { opportunityId }) => {
  await dropOpportunity(viewer, opportunityId);
  backTo("/opportunities");
});

function backTo(page: string): never {
  refresh();
  redirect(page);
}
