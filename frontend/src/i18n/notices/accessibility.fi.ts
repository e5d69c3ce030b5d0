import type { AccessibilityWords } from "./accessibility";

export const accessibilityFi: AccessibilityWords = {
  title: "Saavutettavuusseloste",
  lead: {
    surveys: "Tämä seloste koskee kyselyjä, joita museo tekee Kaiulla tableteillaan ja omassa puhelimessasi.",
    studio: "Tämä seloste koskee Kaiun studiota, jossa museot tekevät kyselyjä ja lukevat niiden tuloksia.",
  },
  status: {
    heading: "Saavutettavuuden tila",
    paragraphs: [
      "Palvelu täyttää osittain verkkosisällön saavutettavuusohjeiden (WCAG 2.2) tason AA ja siten digitaalisten palvelujen tarjoamisesta annetun lain (306/2019) vaatimukset. Puutteet luetellaan alla.",
    ],
  },
  limits: {
    heading: "Mikä ei ole vielä saavutettavaa",
    surveys: [
      "Museon tabletti on lukittu, joten et voi käyttää siinä omaa ruudunlukijaasi tai muuta apuvälinettä. Avaa kysely omassa puhelimessasi QR-koodilla tai pyydä henkilökunnalta paperilomake.",
      "Ääneen lukeminen riippuu laitteen äänistä, ja jokin kieli voi puuttua.",
      "Museo kirjoittaa kysymykset itse. Kaikista ei ole selkokielistä versiota, eikä mistään viittomakielistä.",
    ],
    studio: [
      "Kaaviot ovat kuvia. Samat luvut ovat kunkin vieressä taulukossa, jota on helpompi lukea ruudunlukijalla.",
      "Leveitä taulukoita on vieritettävä sivusuunnassa, kun tekstiä suurennetaan paljon.",
      "Kävijän kommentin oletetaan olevan kyselyn kielellä. Jos hän kirjoitti muulla kielellä, ruudunlukija lukee kommentin väärällä äänellä.",
    ],
  },
  feedback: {
    heading: "Kerro, mikä on vaikea käyttää",
    text: "Kerro, mitä et voinut tehdä ja millä yritit sitä. Saat vastauksen kahden viikon kuluessa.",
    contact: (contact) => `Yhteystiedot: ${contact}`,
    ask: {
      surveys: "Voit kertoa asiasta museon henkilökunnalle, joka vie sen eteenpäin.",
      studio: "Kerro asiasta organisaatiosi pääkäyttäjälle, joka vie sen eteenpäin.",
    },
  },
  authority: {
    heading: "Jos vastaus ei auta",
    paragraphs: [
      "Saavutettavuutta valvoo Suomessa Liikenne- ja viestintävirasto Traficom. Voit tehdä kantelun tai selvityspyynnön osoitteessa saavutettavuusvaatimukset.fi, jos et saanut vastausta kahdessa viikossa tai se ei tyydytä sinua.",
    ],
  },
  made: {
    heading: "Miten seloste on tehty",
    paragraphs: [
      "Seloste on laadittu 26.11.2026, ja se perustuu omaan arvioomme: näkymät on tarkistettu automaattisesti ja niitä on käytetty pelkällä näppäimistöllä. Ulkopuolinen asiantuntija ei ole testannut palvelua.",
    ],
  },
};
