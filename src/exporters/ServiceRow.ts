/** A row of services.csv as it was written, checked before: cells by column, without white space around them or empty ones. */
export type ServiceRow = Readonly<Record<string, string>>;
