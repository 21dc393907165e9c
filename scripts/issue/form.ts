import type { Register } from "../../schemas/register.ts";
import { type Typ, typer } from "../../schemas/typer.ts";
import { type FormField, formFields, isMultiple } from "./form-fields.ts";
import type { FormElement, IssueConfig, IssueForm } from "./form-schema.ts";
import { toLine } from "./lines.ts";

/** The boxes that every form ends with. Their labels are how their answers are found again. */
export const FLER = "Fler uppgifter";
export const BRODTEXT = "Text";
export const INTYG = "Innan du skickar in";

/** The label of issues that become notices. */
export const NOTIS = "notis";

const VARNING =
  "**Ärendet är offentligt och går att läsa för alltid.** Skriv aldrig namn på privatpersoner, personnummer, direktnummer eller personliga e-postadresser. Ange en funktion i stället.";

const OM: Record<Typ, string> = {
  insats: "En särskild åtgärd med anledning av krisen, där regionerna är en viktig mottagare.",
  programförändring: "En större ändring av ett program eller en insats.",
  informationstillfälle: "Ett möte dit regionerna är inbjudna.",
  erfarenhet: "Något som en region har gjort och andra kan lära av.",
  behov: "Ett behov som ska föras vidare.",
};

/** The form through which a notice of a type comes in. */
export function noticeForm(typ: Typ, register: Register): IssueForm {
  const fields = formFields(typ, register);
  return {
    name: typer[typ].namn,
    description: OM[typ],
    labels: [NOTIS, typ],
    body: [intro(), ...fields.map((field) => elementFor(typ, field)), fler(), brodtext(), intyg()],
  };
}

const intro = (): FormElement =>
  markdown(
    `${VARNING}\n\nRubriken här ovanför blir notisens **titel**: 10–110 tecken om vad det gäller och för vem. Ärendet blir ett förslag till notis av sig självt; går det inte får du svar om vad som saknas. Du kan ändra ärendet efteråt, så ändras förslaget.`,
  );

const markdown = (value: string): FormElement => ({ type: "markdown", attributes: { value } });

/** The id of a field, for links that fill in a form beforehand. */
const idOf = ({ path }: FormField): string => path.join("-");

function elementFor(typ: Typ, field: FormField): FormElement {
  const { fraga, kind, options, required } = field;
  const id = idOf(field);
  const must = required && { validations: { required } };
  const told = { label: fraga.namn, description: descriptionOf(field) };
  if (kind === "checkboxes") return { type: kind, id, attributes: { ...told, options: [{ label: "Ja" }] } };
  if (kind === "dropdown") {
    const multiple = isMultiple(typ, fraga);
    return { type: kind, id, attributes: { ...told, ...(multiple && { multiple }), options: [...options] }, ...must };
  }
  return { type: kind, id, attributes: { ...told, placeholder: placeholderOf(field) }, ...must };
}

function descriptionOf({ fraga }: FormField): string {
  const { hjalp, sort, minst, hogst, delar, lista } = fraga;
  if (sort === "ja") return hjalp.replace(/^true när/, "Kryssa i när");
  if (sort === "text" && minst !== undefined && hogst !== undefined) return `${hjalp} ${minst}–${hogst} tecken.`;
  const [first, second] = delar;
  return lista && first && second ? `${hjalp} En per rad: ${told(first.hjalp)} | ${told(second.hjalp)}` : hjalp;
}

const told = (hjalp: string): string => hjalp.replace(/\.$/, "").replace(/^\p{Lu}/u, (c) => c.toLowerCase());

function placeholderOf({ fraga }: FormField): string {
  const { exempel, delar } = fraga;
  const items: readonly unknown[] = Array.isArray(exempel) ? exempel : [exempel];
  return items.map((item) => (delar.length > 0 ? toLine(item, delar) : String(item))).join("\n");
}

const fler = (): FormElement => ({
  type: "textarea",
  id: "fler",
  attributes: {
    label: FLER,
    description: "Andra fält, ett på varje rad med kolon efter namnet. Alla fält står sist i CONTRIBUTING.md.",
    placeholder: "diarienummer: N2020/00768/RTL\nmalgrupp: [kommuner, näringsliv]",
  },
});

const brodtext = (): FormElement => ({
  type: "textarea",
  id: "text",
  attributes: {
    label: BRODTEXT,
    description: "Några meningar om vad det betyder för regionen, det viktigaste först. Underrubriker börjar med ##.",
  },
  validations: { required: true },
});

const intyg = (): FormElement => ({
  type: "checkboxes",
  id: "intyg",
  attributes: {
    label: INTYG,
    options: [{ label: "Texten innehåller inga uppgifter om privatpersoner.", required: true }],
  },
});

/** The form for those who have found something wrong. It makes no notice; people read it. */
export const faultForm = (): IssueForm => ({
  name: "Fel på sidan",
  description: "Något på webbplatsen är fel, gammalt eller går inte att använda.",
  labels: ["fel på sidan"],
  body: [
    markdown(VARNING),
    {
      type: "input",
      id: "adress",
      attributes: { label: "Sidans adress", placeholder: "/insatser/almi-brygglan/" },
      validations: { required: true },
    },
    {
      type: "textarea",
      id: "fel",
      attributes: { label: "Vad är fel?", description: "Det som står eller händer nu." },
      validations: { required: true },
    },
    {
      type: "textarea",
      id: "ratt",
      attributes: { label: "Vad är rätt?", description: "Gärna med en länk till källan." },
    },
    intyg(),
  ],
});

/** Issues come through the forms. Readers without an account find the other way on the page that tells how to leave information. */
export const chooserConfig = (address: string | undefined): IssueConfig => ({
  blank_issues_enabled: false,
  ...(address && {
    contact_links: [
      {
        name: "Lämna information utan konto",
        url: `${address}lamna-information/`,
        about: "Formuläret på webbplatsen, för dig som inte har något konto på GitHub.",
      },
    ],
  }),
});
