/** No character of a code looks like another. */
const ALPHABET = "3467ACDEFGHJKMNPQRTVWXY29";
export const CODE_LENGTH = 8;

/** A code under way, as it is shown while somebody types: capitals in two groups, without what no code has. */
export function typedCode(text: string): string {
  const characters = [...text.toUpperCase()].filter((character) => ALPHABET.includes(character)).slice(0, CODE_LENGTH);
  const half = CODE_LENGTH / 2;
  const groups = [characters.slice(0, half).join(""), characters.slice(half).join("")];
  return groups[1] ? groups.join("-") : (groups[0] ?? "");
}

export const isWhole = (code: string): boolean => code.length === CODE_LENGTH + 1;

/** Whether somebody typed a letter or digit that no code has, so has read the code wrong. */
export function hasStranger(text: string): boolean {
  return [...text.toUpperCase()].some((character) => /[\p{L}\p{N}]/u.test(character) && !ALPHABET.includes(character));
}
