import type { Language } from "../languages";
import { accessibilityEn } from "./accessibility.en";
import { accessibilityFi } from "./accessibility.fi";
import { accessibilitySv } from "./accessibility.sv";
import type { Notice, Section } from "./section";

/** The words of one language. `what` is the part of Kaiku that the statement is about. */
export type AccessibilityWords = {
  readonly title: string;
  readonly lead: Readonly<Record<Part, string>>;
  readonly status: Section;
  readonly limits: { readonly heading: string } & Readonly<Record<Part, readonly string[]>>;
  readonly feedback: {
    readonly heading: string;
    readonly text: string;
    readonly contact: (contact: string) => string;
    readonly ask: Readonly<Record<Part, string>>;
  };
  readonly authority: Section;
  readonly made: Section;
};

export type Part = "surveys" | "studio";

const WORDS: Readonly<Record<Language, AccessibilityWords>> = {
  fi: accessibilityFi,
  sv: accessibilitySv,
  en: accessibilityEn,
};

/** The statement that Directive (EU) 2016/2102 asks for. */
export function accessibilityStatement(language: Language, part: Part, contact: string | null | undefined): Notice {
  const { title, lead, status, limits, feedback, authority, made } = WORDS[language];
  return {
    title,
    lead: lead[part],
    sections: [
      status,
      { heading: limits.heading, paragraphs: [], list: limits[part] },
      {
        heading: feedback.heading,
        paragraphs: [feedback.text, contact ? feedback.contact(contact) : feedback.ask[part]],
      },
      authority,
      made,
    ],
  };
}
