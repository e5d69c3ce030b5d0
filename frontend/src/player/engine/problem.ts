/** Why an answer cannot be taken, for the renderer to put into words. */
export type Problem =
  | { readonly code: "required" }
  | { readonly code: "rows-missing" }
  | { readonly code: "not-on-scale"; readonly min: number; readonly max: number }
  | { readonly code: "too-many"; readonly limit: number }
  | { readonly code: "too-long"; readonly limit: number }
  | { readonly code: "malformed" };
