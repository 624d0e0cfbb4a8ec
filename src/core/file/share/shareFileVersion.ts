/** Version of the share file: an integer of its own, raised only with a migration (ADR 0031). */
export const shareFileVersion = 1;
