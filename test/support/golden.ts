/**
 * What officers of regions would type, and the notices of which one should be among the first three. Where a query asks for days rather
 * than for words, `suggested` is what the page should offer in its place, and the notices are those that are then found.
 */
export const GOLDEN: readonly [query: string, notiser: readonly string[], suggested?: string][] = [
  [
    "omställningscheck värmland",
    ["erfarenheter/varmland-omstallningscheckar", "programforandringar/varmland-omstallningscheckar-december"],
  ],
  ["korttidspermittering förlängning", ["programforandringar/korttidsstodet-forlangs-2021"]],
  [
    "företagsakuten",
    [
      "insatser/kreditgarantier-foretagsakuten",
      "insatser/nationella-foretagsakuten",
      "erfarenheter/skane-telefonlinje",
      "programforandringar/foretagsakuten-forlangs-aret-ut",
    ],
  ],
  ["eruf utlysning skåne", ["insatser/regionalfonden-skane-blekinge-2020-1"]],
  ["react-eu", ["programforandringar/react-eu-regionalfonden", "programforandringar/react-eu-sveriges-tilldelning"]],
  [
    "hemsändning 70+",
    ["erfarenheter/kalmar-lan-paket-av-sma-stod", "programforandringar/gavleborg-hemsandningsbidrag"],
  ],
  ["webbinarium hyresstöd", ["informationstillfallen/boverket-webbseminarium-lokalhyresstod"]],
  [
    "besöksnäring checkar",
    [
      "erfarenheter/kalmar-lan-paket-av-sma-stod",
      "erfarenheter/vasternorrland-kopare-och-hyresvard",
      "insatser/besoksnaringen-75-miljoner",
    ],
  ],
  [
    "hur gör andra regioner veckorapport",
    [
      "erfarenheter/gavleborg-veckorapport",
      "erfarenheter/stockholm-nyhetsbrev",
      "erfarenheter/jonkopings-lan-lagesbild",
    ],
  ],
  [
    "ESF permitterade varslade",
    ["insatser/esf-permitterade-och-varslade", "programforandringar/socialfonden-298-miljoner"],
  ],
  [
    "vad stänger i maj",
    [
      "insatser/esf-permitterade-och-varslade",
      "insatser/esf-nationell-kompetens",
      "insatser/regionalfonden-norra-mellansverige",
      "insatser/yh-platser-hosten-2020",
      "insatser/kulturradet-installda-evenemang",
    ],
    "sista dag i maj 2020",
  ],
  [
    "förlängd till 2021",
    [
      "programforandringar/korttidsstodet-forlangs-2021",
      "programforandringar/vasterbotten-omstallningscheck-forlangs",
      "programforandringar/gavleborg-omstallningsstod-forlangs",
      "programforandringar/gavleborg-hemsandningsbidrag",
    ],
  ],
  ["kulturarbetare snabbstöd", ["erfarenheter/jamtland-harjedalen-naringslivssupport"]],
  ["småland och öarna eu-medel", ["insatser/esf-permitterade-och-varslade"]],
  ["gotland behov", ["behov/sasongsforetag-gotland"]],
  [
    "inställda möten",
    ["informationstillfallen/motesplats-samhallsbyggnad", "informationstillfallen/industrikommunerna-moten"],
  ],
  ["stöd enskild firma", ["insatser/omsattningsstod-enskilda-naringsidkare"]],
  ["1:1-medel villkor redovisning", ["programforandringar/villkorsbeslut-ny-enkat"]],
  ["omsattningsstod", ["insatser/omsattningsstod-enskilda-naringsidkare"]],
  ["företagsjour gotland", ["erfarenheter/gotland-atgardspaket"]],
  ["YH platser hösten", ["insatser/yh-platser-hosten-2020"]],
  ["N2020/00768", ["programforandringar/regionalfonden-nytt-fokus"]],
  ["utlysning 2020:3 övre norrland", ["programforandringar/ovre-norrland-2020-3"]],
  ["hotell beläggning stockholm", ["informationstillfallen/stockholm-regional-kraftsamling"]],
  ["lärdomar varselmodell", ["erfarenheter/kronoberg-varselmodell"]],
];
