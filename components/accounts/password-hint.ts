export const PASSWORD_HINT = "15 characters or more. A short sentence works well, and you may paste it.";
