export const ALL_LOGGED = "You have logged all it asks for. Is it done?";
