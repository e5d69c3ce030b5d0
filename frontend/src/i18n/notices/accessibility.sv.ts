import type { AccessibilityWords } from "./accessibility";

export const accessibilitySv: AccessibilityWords = {
  title: "Tillgänglighetsutlåtande",
  lead: {
    surveys: "Utlåtandet gäller de enkäter som museet gör med Kaiku på sina surfplattor och i din egen telefon.",
    studio: "Utlåtandet gäller Kaikus studio, där museer gör enkäter och läser resultaten.",
  },
  status: {
    heading: "Hur tillgänglig tjänsten är",
    paragraphs: [
      "Tjänsten uppfyller delvis nivå AA i riktlinjerna för tillgängligt webbinnehåll (WCAG 2.2) och därmed kraven i lagen om tillhandahållande av digitala tjänster (306/2019). Bristerna räknas upp nedan.",
    ],
  },
  limits: {
    heading: "Vad som ännu inte är tillgängligt",
    surveys: [
      "Museets surfplatta är låst, så du kan inte använda din egen skärmläsare eller andra hjälpmedel på den. Öppna enkäten i din egen telefon med QR-koden eller be personalen om en pappersblankett.",
      "Uppläsningen beror på enhetens röster, och något språk kan saknas.",
      "Museet skriver frågorna självt. Alla finns inte på lättläst språk, och ingen på teckenspråk.",
    ],
    studio: [
      "Diagrammen är bilder. Samma siffror finns bredvid i en tabell som är lättare att läsa med skärmläsare.",
      "Breda tabeller måste rullas i sidled när texten förstoras mycket.",
      "Besökarnas kommentarer antas vara på enkätens språk. Om någon skrev på ett annat språk läses kommentaren upp med fel röst.",
    ],
  },
  feedback: {
    heading: "Berätta vad som är svårt att använda",
    text: "Berätta vad du inte kunde göra och vad du använde. Du får svar inom två veckor.",
    contact: (contact) => `Kontakt: ${contact}`,
    ask: {
      surveys: "Du kan berätta för museets personal, som för saken vidare.",
      studio: "Berätta för din organisations administratör, som för saken vidare.",
    },
  },
  authority: {
    heading: "Om svaret inte hjälper",
    paragraphs: [
      "I Finland övervakas tillgängligheten av Transport- och kommunikationsverket Traficom. Du kan anföra klagomål eller begära ett klargörande på tillganglighetskrav.fi, om du inte fick svar inom två veckor eller inte är nöjd med det.",
    ],
  },
  made: {
    heading: "Hur utlåtandet har gjorts",
    paragraphs: [
      "Utlåtandet är daterat den 26 november 2026 och bygger på vår egen bedömning: vyerna har kontrollerats automatiskt och använts med enbart tangentbord. Ingen utomstående expert har testat tjänsten.",
    ],
  },
};
