/** Long enough for most answers to be one part; strings of many pages cost more to make than to fill. */
const PART = 16_384;

/** The text of an answer while it is written, long ones in parts. */
export class WrittenText {
  /** The part that is being written. */
  text = '';
  private readonly whole: string[] = [];

  /** A place where a long text may be cut. */
  cut(): void {
    if (this.text.length < PART) return;
    this.whole.push(this.text);
    this.text = '';
  }

  /** In their order; the text is all of them behind each other. */
  get parts(): readonly string[] {
    return [...this.whole, this.text];
  }
}
