import type { Language } from "../languages";
import { type LocalizedText, localized } from "../localized";
import { privacyEn } from "./privacy.en";
import { privacyFi } from "./privacy.fi";
import { privacySv } from "./privacy.sv";
import type { Notice, Section } from "./section";

/** What the API tells of an organisation and its terms. */
export type Privacy = {
  readonly controller: LocalizedText;
  readonly contact?: string | null;
  readonly dataProtectionOfficer?: string | null;
  readonly legalBasis: "public-task" | "legitimate-interest" | "consent";
  readonly purpose?: LocalizedText | null;
  readonly more?: LocalizedText | null;
  readonly kept: { readonly [kind in Kept]?: number | null };
};

type Kept = "answers" | "comments" | "paradata" | "pairs";

/** The words of one language; what depends on the organisation is filled in. */
export type PrivacyWords = {
  readonly title: string;
  readonly lead: string;
  readonly who: {
    readonly heading: string;
    readonly contact: (contact: string) => string;
    readonly officer: (contact: string) => string;
    readonly ask: string;
  };
  readonly purpose: Section;
  readonly stored: Section;
  readonly basis: { readonly heading: string } & Readonly<Record<Privacy["legalBasis"], string>>;
  readonly kept: {
    readonly heading: string;
    readonly lead: string;
    readonly months: (kind: Kept, months: number) => string;
    readonly open: string;
    readonly counts: string;
  };
  readonly rights: Section;
  readonly more: string;
};

const WORDS: Readonly<Record<Language, PrivacyWords>> = { fi: privacyFi, sv: privacySv, en: privacyEn };
const KINDS = ["answers", "comments", "paradata", "pairs"] as const;

/** The notice as a visitor reads it. */
export function privacyNotice(language: Language, privacy: Privacy): Notice {
  const words = WORDS[language];
  const read = (text: LocalizedText) => localized(text, language).text;
  const { contact, dataProtectionOfficer: officer, purpose, more, kept } = privacy;
  const ends = KINDS.flatMap((kind) => {
    const months = kept[kind];
    return months ? words.kept.months(kind, months) : [];
  });
  return {
    title: words.title,
    lead: words.lead,
    sections: [
      {
        heading: words.who.heading,
        paragraphs: [
          read(privacy.controller),
          contact ? words.who.contact(contact) : words.who.ask,
          ...(officer ? [words.who.officer(officer)] : []),
        ],
      },
      isWritten(purpose) ? { heading: words.purpose.heading, paragraphs: read(purpose).split(/\n+/) } : words.purpose,
      words.stored,
      { heading: words.basis.heading, paragraphs: [words.basis[privacy.legalBasis]] },
      {
        heading: words.kept.heading,
        paragraphs: kept.answers ? [words.kept.lead] : [words.kept.open],
        ...(ends.length > 0 && { list: ends }),
      },
      { ...words.rights, paragraphs: [words.kept.counts, ...words.rights.paragraphs] },
      ...(isWritten(more) ? [{ heading: words.more, paragraphs: read(more).split(/\n+/) }] : []),
    ],
  };
}

const isWritten = (text: LocalizedText | null | undefined): text is LocalizedText =>
  text != null && Object.values(text).some((words) => words?.trim());
