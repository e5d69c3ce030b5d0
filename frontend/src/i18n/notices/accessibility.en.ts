import type { AccessibilityWords } from "./accessibility";

export const accessibilityEn: AccessibilityWords = {
  title: "Accessibility statement",
  lead: {
    surveys:
      "This statement is about the surveys that the museum makes with Kaiku, on its tablets and on your own phone.",
    studio: "This statement is about Kaiku's studio, in which museums make surveys and read their results.",
  },
  status: {
    heading: "How accessible it is",
    paragraphs: [
      "It partially conforms to level AA of the Web Content Accessibility Guidelines 2.2, and so to the requirements of the Finnish Act on the Provision of Digital Services (306/2019). What is missing is listed below.",
    ],
  },
  limits: {
    heading: "What is not accessible yet",
    surveys: [
      "A museum's tablet is locked, so you cannot use your own screen reader or other assistive technology on it. Take the survey to your own phone with the QR code, or ask the staff for a paper form.",
      "Reading aloud depends on the voices of the device, and may be missing in a language.",
      "The museum writes the questions itself. Not each of them has a version in easy language, and none in sign language.",
    ],
    studio: [
      "Charts are drawings. The same figures stand in a table beside each, which is easier to read with a screen reader.",
      "Wide tables scroll sideways when the text is enlarged a lot.",
      "Visitors' comments count as being in the language of the survey. Those who wrote in another one are read aloud in the wrong voice.",
    ],
  },
  feedback: {
    heading: "Tell us what is hard to use",
    text: "Say what you could not do and what you used for it. You get an answer within two weeks.",
    contact: (contact) => `Contact: ${contact}`,
    ask: {
      surveys: "You can tell the museum's staff, who take it further.",
      studio: "Tell the administrator of your organisation, who takes it further.",
    },
  },
  authority: {
    heading: "If the answer does not help",
    paragraphs: [
      "In Finland, the Finnish Transport and Communications Agency Traficom supervises accessibility. You can make a complaint or ask for a clarification at saavutettavuusvaatimukset.fi, if you got no answer in two weeks or are not content with it.",
    ],
  },
  made: {
    heading: "How this statement was made",
    paragraphs: [
      "It was written on 26 November 2026 and rests on an assessment of our own: automatic checks of its screens, and use by keyboard alone. No outside expert has tested it.",
    ],
  },
};
