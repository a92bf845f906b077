import { prisma } from "@/lib/db";
import { target } from "@/tests/access/target";

/** Maya's request that waits for Tomás. */
export const request = () => prisma.reviewRequest.findUniqueOrThrow({ where: { id: target.request } });

export const put = (data: object) => prisma.reviewRequest.update({ where: { id: target.request }, data });

export const milestoneState = async (id: string) =>
  (await prisma.milestone.findUniqueOrThrow({ where: { id } })).state;
