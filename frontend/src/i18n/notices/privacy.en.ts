import type { PrivacyWords } from "./privacy";

export const privacyEn: PrivacyWords = {
  title: "Privacy notice",
  lead: "You answer without your name. Nothing that you answer is tied to you or to your device.",
  who: {
    heading: "Who is responsible for your answers",
    contact: (contact) => `Contact: ${contact}`,
    officer: (contact) => `Data protection officer: ${contact}`,
    ask: "The museum's staff will tell you whom to contact.",
  },
  purpose: {
    heading: "What the answers are used for",
    paragraphs: [
      "The museum uses the answers to develop its services, and to tell in figures how its visitors are and what they think.",
      "Figures are published only of groups so large that nobody can be recognised.",
    ],
  },
  stored: {
    heading: "What is stored",
    paragraphs: [
      "Your answers, their language, when and where you gave them, and how long each question took. Neither your name nor the address of your device (IP address) is stored with them. There are no cookies and no other tracking.",
      "What you write in your own words is stored as you write it. Please write nothing by which you or somebody else can be recognised. E-mail addresses, telephone numbers and personal identity codes are hidden from readers; only the museum's moderator may see them.",
      "Without a connection, your answer waits on this device until it can be sent. On your own phone, the browser also keeps an unfinished answer until you close the page.",
    ],
  },
  basis: {
    heading: "Legal basis",
    "public-task": "A task carried out in the public interest (General Data Protection Regulation, Article 6(1)(e)).",
    "legitimate-interest":
      "The museum's legitimate interest in developing its services (General Data Protection Regulation, Article 6(1)(f)).",
    consent:
      "Your consent (General Data Protection Regulation, Article 6(1)(a)). Answering is voluntary, and you may stop at any time.",
  },
  kept: {
    heading: "How long the data are kept",
    lead: "Deleted once they are older than this:",
    months: (kind, months) =>
      `${
        {
          answers: "single answers",
          comments: "answers in your own words",
          paradata: "how long questions took",
          pairs: "the link between an answer before and one after",
        }[kind]
      }: ${months === 1 ? "1 month" : `${months} months`}`,
    open: "Single answers are kept until the museum deletes them.",
    counts: "Sums made of the answers are kept; nobody can be recognised from them.",
  },
  rights: {
    heading: "Your rights",
    paragraphs: [
      "When you answer on your own phone, you get a receipt code at the end. With it, your answer can be erased along with everything that it counted. Without the code nobody, the museum included, can tell which answer is yours, and therefore cannot show, correct or delete it for you.",
      "You may ask the controller about the use of your data, object to it, and complain to the data protection authority; in Finland, to the Office of the Data Protection Ombudsman (tietosuoja.fi).",
    ],
  },
  more: "More from the museum",
};
