/** Which wording a page is to open with. */
export type Wanted = { organisation?: string; language?: string };

export const readWanted = ({ organisation, language }: Record<string, unknown>): Wanted => ({
  ...(typeof organisation === "string" && { organisation }),
  ...(typeof language === "string" && { language }),
});
