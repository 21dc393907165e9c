import type { App } from "./parts/Appsteg.tsx";

/** How a calendar on the web is subscribed to, by program. */
export const KALENDERAPPAR: readonly App[] = [
  {
    namn: "Outlook på webben och nya Outlook för Windows",
    steg: [
      "Öppna kalendern och välj ”Lägg till kalender”.",
      "Välj ”Prenumerera från webben”.",
      "Klistra in adressen, ge kalendern ett namn och välj ”Importera”.",
    ],
  },
  {
    namn: "Klassiska Outlook för Windows",
    steg: [
      "Välj Arkiv, Kontoinställningar och Kontoinställningar igen.",
      "Gå till fliken Internetkalendrar och välj ”Ny”.",
      "Klistra in adressen och välj ”Lägg till”.",
    ],
  },
  {
    namn: "Google Kalender",
    steg: [
      "Öppna Google Kalender i en dator. Det går inte att lägga till en adress i mobilappen, men kalendern visas där sedan.",
      "Välj plustecknet vid ”Andra kalendrar” och sedan ”Från webbadress”.",
      "Klistra in adressen och välj ”Lägg till kalender”.",
    ],
  },
  {
    namn: "Apple Kalender på Mac",
    steg: ["Välj Arkiv och ”Ny kalenderprenumeration”.", "Klistra in adressen och välj ”Prenumerera”."],
  },
  {
    namn: "Apple Kalender på Iphone och Ipad",
    steg: [
      "Öppna appen Kalender och välj Kalendrar längst ner.",
      "Välj att lägga till en kalender som prenumeration.",
      "Klistra in adressen och prenumerera.",
    ],
  },
  {
    namn: "Thunderbird",
    steg: ["Skapa en ny kalender och välj ”På nätverket”.", "Klistra in adressen som plats och prenumerera."],
  },
];

/** How a feed is followed, by program. */
export const FLODESAPPAR: readonly App[] = [
  {
    namn: "Feedly och Inoreader",
    steg: ["Välj att följa en ny källa.", "Klistra in flödets adress i sökrutan och välj träffen."],
  },
  {
    namn: "Thunderbird",
    steg: [
      "Välj Arkiv, Nytt och Flödeskonto, och ge kontot ett namn.",
      "Öppna kontot och välj att hantera prenumerationer.",
      "Klistra in flödets adress och lägg till.",
    ],
  },
  {
    namn: "Klassiska Outlook för Windows",
    steg: [
      "Högerklicka på mappen RSS-flöden i mapplistan. Finns den inte har din organisation stängt av den.",
      "Välj att lägga till ett nytt RSS-flöde och klistra in adressen.",
      "Nyheterna läggs i en egen mapp och läses som brev.",
    ],
  },
];
