import type { PrivacyWords } from "./privacy";

export const privacyFi: PrivacyWords = {
  title: "Tietosuojaseloste",
  lead: "Vastaat nimettömästi. Vastauksiasi ei yhdistetä sinuun eikä laitteeseesi.",
  who: {
    heading: "Kuka vastaa tiedoista",
    contact: (contact) => `Yhteystiedot: ${contact}`,
    officer: (contact) => `Tietosuojavastaava: ${contact}`,
    ask: "Museon henkilökunta kertoo, keneen voit ottaa yhteyttä.",
  },
  purpose: {
    heading: "Mihin vastauksia käytetään",
    paragraphs: [
      "Museo kehittää vastausten avulla palvelujaan ja kertoo lukuina, mitä kävijöille kuuluu ja mitä he ajattelevat.",
      "Lukuja julkaistaan vain niin suurista ryhmistä, ettei ketään voi tunnistaa.",
    ],
  },
  stored: {
    heading: "Mitä tallennetaan",
    paragraphs: [
      "Vastauksesi, niiden kieli, vastaamisen aika ja paikka sekä se, kuinka kauan kuhunkin kysymykseen kului. Nimeäsi tai laitteesi osoitetta (IP-osoitetta) ei tallenneta niiden yhteyteen. Evästeitä tai muuta seurantaa ei käytetä.",
      "Se, mitä kirjoitat omin sanoin, tallennetaan sellaisenaan. Älä kirjoita mitään, mistä sinut tai joku toinen voidaan tunnistaa. Sähköpostiosoitteet, puhelinnumerot ja henkilötunnukset piilotetaan lukijoilta; vain museon moderoija voi nähdä ne.",
      "Jos yhteyttä ei ole, vastaus odottaa lähettämistä tällä laitteella. Omassa puhelimessasi selain säilyttää myös keskeneräisen vastauksen, kunnes suljet sivun.",
    ],
  },
  basis: {
    heading: "Käsittelyn peruste",
    "public-task": "Yleistä etua koskeva tehtävä (EU:n yleinen tietosuoja-asetus, 6 artiklan 1 kohdan e alakohta).",
    "legitimate-interest":
      "Museon oikeutettu etu kehittää palvelujaan (EU:n yleinen tietosuoja-asetus, 6 artiklan 1 kohdan f alakohta).",
    consent:
      "Suostumuksesi (EU:n yleinen tietosuoja-asetus, 6 artiklan 1 kohdan a alakohta). Vastaaminen on vapaaehtoista, ja voit lopettaa milloin tahansa.",
  },
  kept: {
    heading: "Kuinka kauan tietoja säilytetään",
    lead: "Tiedot poistetaan, kun ne ovat tätä vanhempia:",
    months: (kind, months) =>
      `${
        {
          answers: "yksittäiset vastaukset",
          comments: "omin sanoin kirjoitetut vastaukset",
          paradata: "tieto kysymyksiin kuluneesta ajasta",
          pairs: "ennen ja jälkeen annettujen vastausten yhteys",
        }[kind]
      }: ${months === 1 ? "1 kuukausi" : `${months} kuukautta`}`,
    open: "Yksittäiset vastaukset säilytetään, kunnes museo poistaa ne.",
    counts: "Vastauksista lasketut summat säilyvät; niistä ei voi tunnistaa ketään.",
  },
  rights: {
    heading: "Oikeutesi",
    paragraphs: [
      "Kun vastaat omalla puhelimellasi, saat lopuksi kuittikoodin. Sen avulla vastauksesi voidaan poistaa yhdessä kaiken siitä lasketun kanssa. Ilman koodia kukaan, ei museokaan, tiedä, mikä vastauksista on sinun, eikä siksi voi näyttää, korjata tai poistaa sitä puolestasi.",
      "Voit kysyä rekisterinpitäjältä tietojesi käytöstä, vastustaa sitä ja tehdä valituksen tietosuojaviranomaiselle, Suomessa tietosuojavaltuutetun toimistolle (tietosuoja.fi).",
    ],
  },
  more: "Lisätietoja museolta",
};
