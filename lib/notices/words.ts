import { kinds, sentenceOf, type Told } from "@/lib/notices/kinds";

type Place = { origin: string; token: string; today: string };

/** One mail for one notice, or for several. It holds no more than the notices themselves. */
export function mailOf(notices: (Told & { href: string })[], { origin, token, today }: Place) {
  const told = notices.map((notice) => ({
    sentence: sentenceOf(notice, today),
    url: `${origin}${notice.href}`,
  }));
  const [first] = told;
  const isOne = told.length === 1;
  const subject = isOne ? first!.sentence : `${told.length} notices for you`;
  const body = isOne
    ? `${first!.sentence}.\n\nSee it in Throughline:\n${first!.url}`
    : `${told.map(({ sentence, url }) => `${sentence}: ${url}`).join("\n\n")}\n\nAll of them:\n${origin}/notices`;
  return { subject, text: `${body}\n\n${footer(notices, origin, token)}` };
}

const footer = (notices: Told[], origin: string, token: string) => `You get a mail when this happens:
${labelsOf(notices).join("\n")}

Stop these mails: ${origin}/unsubscribe/${token}
Choose what is mailed, and when: ${origin}/settings/notices`;

const labelsOf = (notices: Told[]) => [...new Set(notices.map(({ kind }) => kinds[kind].label))];
