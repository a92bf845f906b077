/** Roles on the way, nearest first: proposals for a field that takes any words. */
export const targetRoles = [
  "TPM",
  "Senior TPM",
  "Principal TPM",
  "Technical Project Manager",
  "Release Manager",
  "Engineering Program Coordinator",
  "Product Operations Manager",
];
