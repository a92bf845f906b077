/** Every zone to choose from, under its name of today, and the person's own should it have a name that is not among them. */
export function timeZones(own: string) {
  const names = Intl.supportedValuesOf("timeZone").map((zone) => namesOfToday.get(zone) ?? zone);
  const zones = ["UTC", ...names.sort()];
  return zones.includes(own) || namesOfToday.has(own) ? zones : [own, ...zones];
}

/** JavaScript goes on calling a zone what it was called first: Kyiv is Kiev and Kolkata is Calcutta. */
const namesOfToday = new Map(
  [
    "Africa/Asmara",
    "America/Argentina/Buenos_Aires",
    "America/Argentina/Catamarca",
    "America/Argentina/Cordoba",
    "America/Argentina/Jujuy",
    "America/Argentina/Mendoza",
    "America/Atikokan",
    "America/Indiana/Indianapolis",
    "America/Kentucky/Louisville",
    "America/Nuuk",
    "Asia/Ho_Chi_Minh",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Asia/Yangon",
    "Atlantic/Faroe",
    "Europe/Kyiv",
    "Pacific/Chuuk",
    "Pacific/Kanton",
    "Pacific/Pohnpei",
  ].map((name) => [new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone, name]),
);
