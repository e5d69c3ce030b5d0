/** What the address of the actions holds: which museum's they are. */
export type DevelopmentSearch = { museum?: string };

/** What the address of the board holds: of which cluster it is. */
export type BoardSearch = { cluster?: string };

export const readBoardSearch = (raw: Record<string, unknown>): BoardSearch =>
  typeof raw.cluster === "string" && raw.cluster !== "" ? { cluster: raw.cluster } : {};

/** Reads an address that anybody may have written. */
export const readDevelopmentSearch = (raw: Record<string, unknown>): DevelopmentSearch =>
  typeof raw.museum === "string" && raw.museum !== "" ? { museum: raw.museum } : {};
