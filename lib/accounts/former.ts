/** Stands in for a mentor whose account is erased. What they said stays. */
export const FORMER_MENTOR = { name: "Former mentor" };

/** Stands in for anybody else whose account is. */
export const FORMER_MEMBER = { name: "Former member" };
