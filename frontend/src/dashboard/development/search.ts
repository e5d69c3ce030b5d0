/** What the address of the actions holds: which museum's they are. */
export type DevelopmentSearch = { museum?: string };

/** Reads an address that anybody may have written. */
export const readDevelopmentSearch = (raw: Record<string, unknown>): DevelopmentSearch =>
  typeof raw.museum === "string" && raw.museum !== "" ? { museum: raw.museum } : {};
