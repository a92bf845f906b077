import { sizeOf } from "@/lib/roadmap/outline";
import type { Roadmap } from "@/lib/roadmap/queries";
import type { Own } from "./own";

/** What the roadmap is, for visitors; how much of it lies behind them, for members. */
export function headOf({ steps, areas }: Roadmap, own: Own | null) {
  const sizes = steps.map(sizeOf);
  const skills = areas.reduce((sum, area) => sum + area.skills.length, 0);
  const asked = total(sizes.map(({ asked }) => asked));
  const optional = total(sizes.map(({ optional }) => optional));
  if (own) {
    const done = total(own.standing.steps.map(({ done }) => done));
    const counted = total(own.standing.steps.map(({ counted }) => counted));
    return {
      title:
        done === 0
          ? `The roadmap’s ${counted} activities lie ahead of you.`
          : `You have done ${done} of the roadmap’s ${counted} activities.`,
      lede: `The five steps with your own state, the guide beside them, and the ${skills} skills behind them.`,
    };
  }
  return {
    title: "Five steps lead from engineer to Technical Program Manager.",
    lede: `${asked} activities and ${optional} optional ones at your own work, each with what to do, why, and the proof that it was done. They build ${skills} skills in four areas. It is not a leap: you go on solving problems, and the problems change from technical to organizational.`,
  };
}

const total = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);
