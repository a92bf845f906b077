/** Every zone to choose from, and the person's own should it have a name that is not among them. */
export function timeZones(own: string) {
  const zones = ["UTC", ...Intl.supportedValuesOf("timeZone")];
  return zones.includes(own) ? zones : [own, ...zones];
}
