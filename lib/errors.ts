/** A refusal the person should read. Anything else that is thrown is a bug of ours. */
export class Refusal extends Error {
  override name = "Refusal";
}
