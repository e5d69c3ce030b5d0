/** Where a card can be dropped, beside the groups, which go by their ids. */
export const LOOSE = "loose";
export const NEW = "new";
