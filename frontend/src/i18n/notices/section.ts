/** A part of a text that stands by itself. */
export type Section = {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** After the paragraphs. */
  readonly list?: readonly string[];
};

export type Notice = { readonly title: string; readonly lead: string; readonly sections: readonly Section[] };
