/** A refusal the person should read. Anything else that is thrown is a bug of ours. */
export class Refusal extends Error {
  override name = "Refusal";
}

/** One that a little patience mends. */
export class TooMany extends Refusal {
  /** Seconds until the next try may help. */
  readonly retryAfter: number;

  constructor(sentence: string, retryAfter: number) {
    super(sentence);
    this.retryAfter = retryAfter;
  }
}
