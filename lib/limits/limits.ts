/** How often something may be tried within a window that begins with the first try. */
export type Limit = {
  allowed: number;
  seconds: number;
  /** By what it is counted: each has a count of its own. */
  per: string;
  why: string;
  /** Does not refuse: once it is spent, this other limit allows less. */
  slows?: string;
  /** What is still allowed then. */
  slowed?: number;
};

const QUARTER = 15 * 60;
const HOUR = 3600;
const DAY = 24 * HOUR;

/** Every limit there is; `docs/limits.md` prints them. */
export const limits = {
  signInFromKnownBrowser: {
    allowed: 10,
    seconds: QUARTER,
    per: "account and browser that signed in to it before",
    why: "Its owner’s own tries, which no stranger can use up.",
  },
  signInToAccount: {
    allowed: 10,
    slowed: 2,
    seconds: QUARTER,
    per: "account and network",
    why: "A stranger who guesses one account’s password from one place.",
  },
  signInFromNetwork: {
    allowed: 100,
    seconds: QUARTER,
    per: "network",
    why: "A stranger who tries one password on many accounts.",
  },
  signInAnywhere: {
    allowed: 100,
    seconds: HOUR,
    per: "account",
    slows: "signInToAccount",
    why: "Strangers who guess one account’s password from many places: each place gets less, and nobody is shut out.",
  },
  signUp: {
    allowed: 60,
    seconds: QUARTER,
    per: "network",
    why: "Each new account costs a password hash and a row.",
  },
  signUpMail: {
    allowed: 5,
    seconds: HOUR,
    per: "address and network",
    why: "A stranger who has us write to somebody’s mailbox again and again.",
  },
  signUpMailAnywhere: {
    allowed: 20,
    seconds: HOUR,
    per: "address",
    why: "Strangers in many places who write to one mailbox.",
  },
  signUpCode: {
    allowed: 60,
    seconds: QUARTER,
    per: "network",
    why: "Somebody who guesses the six digits of many sign-ups. Each sign-up takes five guesses in any case.",
  },
  signUpCodeAnywhere: {
    allowed: 20,
    seconds: DAY,
    per: "address",
    why: "Somebody who signs one address up again and again, for five more guesses each time.",
  },
  openMailedLink: {
    allowed: 30,
    seconds: QUARTER,
    per: "network",
    why: "Somebody who tries links that we never sent.",
  },
  tryMailedLink: {
    allowed: 10,
    seconds: QUARTER,
    per: "mailed link",
    why: "Each try costs a password hash.",
  },
  askReset: {
    allowed: 30,
    seconds: QUARTER,
    per: "network",
    why: "Each is a mail in our name, or looks as if it were one.",
  },
  resetMailFromKnownBrowser: {
    allowed: 3,
    seconds: HOUR,
    per: "account and browser that signed in to it before",
    why: "Its owner’s own mails, which no stranger can use up.",
  },
  resetMail: {
    allowed: 3,
    seconds: HOUR,
    per: "address and network",
    why: "A stranger who has us write to somebody’s mailbox again and again.",
  },
  resetMailAnywhere: {
    allowed: 10,
    seconds: HOUR,
    per: "address",
    why: "Strangers in many places who write to one mailbox.",
  },
  proveAgain: {
    allowed: 10,
    seconds: QUARTER,
    per: "account and session",
    why: "Somebody at an open screen who guesses the password.",
  },
  changePassword: {
    allowed: 10,
    seconds: QUARTER,
    per: "account",
    why: "Each costs a password hash.",
  },
  changeEmail: {
    allowed: 10,
    seconds: DAY,
    per: "account",
    why: "Each is a mail in our name to an address that may be anybody’s.",
  },
  changeEmailTo: {
    allowed: 10,
    seconds: DAY,
    per: "new address",
    why: "Many accounts that write to one mailbox.",
  },
  confirmEmail: {
    allowed: 30,
    seconds: QUARTER,
    per: "account",
    why: "A member who tries links that we never sent.",
  },
  askDeletion: {
    allowed: 10,
    seconds: DAY,
    per: "account",
    why: "Somebody at an open screen who guesses the password; and each time mails go to whoever is mentored.",
  },
  inviteMentor: {
    allowed: 20,
    seconds: DAY,
    per: "account",
    why: "Each invitation is a mail in our name.",
  },
  inviteAddressAgain: {
    allowed: 3,
    seconds: DAY,
    per: "account and invited address",
    why: "One member who does not take no for an answer.",
  },
  inviteAddress: {
    allowed: 10,
    seconds: DAY,
    per: "invited address",
    why: "Many accounts that write to one mailbox.",
  },
  askReview: {
    allowed: 50,
    seconds: DAY,
    per: "account",
    why: "Each request is told to somebody, and so is each that goes to another mentor.",
  },
  moveMentorship: {
    allowed: 60,
    seconds: DAY,
    per: "account",
    why: "Each pause and each change of terms is told to the other. Leaving is never refused.",
  },
  waiveGate: {
    allowed: 20,
    seconds: DAY,
    per: "account",
    why: "Each waiver is told to the member, and so is each that is taken back.",
  },
  writePost: {
    allowed: 60,
    seconds: HOUR,
    per: "account",
    why: "Each is told to somebody. Changing one counts too.",
  },
  reportPost: {
    allowed: 20,
    seconds: DAY,
    per: "account",
    why: "Each is read by a person.",
  },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;
