/** What one product says, as it stands there: `title`, `abstract`, `productID`, … */
export interface ScRecord {
  /** The first is 1. */
  readonly number: number;
  /** False for a record of the answer that has no product in it. */
  readonly isProduct: boolean;
  readonly fields: Readonly<Record<string, string>>;
  readonly audiences: readonly string[];
  /** Kind of authority: `overheid:Gemeente`. */
  readonly scheme: string;
  /** Where the uniform product name points to. */
  readonly uplUri: string;
}
