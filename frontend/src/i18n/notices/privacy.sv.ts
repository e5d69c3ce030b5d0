import type { PrivacyWords } from "./privacy";

export const privacySv: PrivacyWords = {
  title: "Dataskyddsbeskrivning",
  lead: "Du svarar anonymt. Dina svar kopplas varken till dig eller till din enhet.",
  who: {
    heading: "Vem ansvarar för uppgifterna",
    contact: (contact) => `Kontakt: ${contact}`,
    officer: (contact) => `Dataskyddsombud: ${contact}`,
    ask: "Museets personal berättar vem du kan kontakta.",
  },
  purpose: {
    heading: "Vad svaren används till",
    paragraphs: [
      "Museet använder svaren för att utveckla sina tjänster och för att i siffror berätta hur besökarna mår och vad de tycker.",
      "Siffror publiceras bara om grupper som är så stora att ingen kan kännas igen.",
    ],
  },
  stored: {
    heading: "Vad som sparas",
    paragraphs: [
      "Dina svar, deras språk, när och var du gav dem samt hur lång tid varje fråga tog. Varken ditt namn eller enhetens adress (IP-adressen) sparas tillsammans med svaren. Inga kakor och ingen annan spårning används.",
      "Det du skriver med egna ord sparas som du skriver det. Skriv inget som du eller någon annan kan kännas igen på. E-postadresser, telefonnummer och personbeteckningar döljs för läsarna; bara museets moderator kan se dem.",
      "Om det inte finns någon förbindelse väntar svaret på den här enheten tills det kan skickas. I din egen telefon behåller webbläsaren också ett påbörjat svar tills du stänger sidan.",
    ],
  },
  basis: {
    heading: "Rättslig grund",
    "public-task": "En uppgift av allmänt intresse (EU:s allmänna dataskyddsförordning, artikel 6.1 e).",
    "legitimate-interest":
      "Museets berättigade intresse av att utveckla sina tjänster (EU:s allmänna dataskyddsförordning, artikel 6.1 f).",
    consent:
      "Ditt samtycke (EU:s allmänna dataskyddsförordning, artikel 6.1 a). Det är frivilligt att svara och du kan sluta när som helst.",
  },
  kept: {
    heading: "Hur länge uppgifterna sparas",
    lead: "Uppgifterna raderas när de är äldre än så här:",
    months: (kind, months) =>
      `${
        {
          answers: "enskilda svar",
          comments: "svar med egna ord",
          paradata: "hur lång tid frågorna tog",
          pairs: "kopplingen mellan ett svar före och ett efter",
        }[kind]
      }: ${months === 1 ? "1 månad" : `${months} månader`}`,
    open: "Enskilda svar sparas tills museet raderar dem.",
    counts: "Summor som räknats av svaren finns kvar; ingen kan kännas igen på dem.",
  },
  rights: {
    heading: "Dina rättigheter",
    paragraphs: [
      "När du svarar med din egen telefon får du till sist en kvittokod. Med den kan ditt svar raderas tillsammans med allt som räknats av det. Utan koden kan ingen, inte heller museet, veta vilket svar som är ditt, och kan därför inte visa, rätta eller radera det åt dig.",
      "Du kan fråga den personuppgiftsansvarige hur dina uppgifter används, invända mot det och klaga hos dataskyddsmyndigheten, i Finland dataombudsmannens byrå (tietosuoja.fi).",
    ],
  },
  more: "Mer från museet",
};
