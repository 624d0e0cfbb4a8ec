/** Version of the file format: an integer of its own, raised only with a migration (ADR 0011). */
export const keepFileVersion = 4;
