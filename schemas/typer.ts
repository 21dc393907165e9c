/** The types of notice, in the order readers meet them. `mapp` is the folder in content/ and the first part of the address. */
export const typer = {
  insats: { mapp: "insatser", namn: "Insats", flertal: "Insatser" },
  programförändring: { mapp: "programforandringar", namn: "Programförändring", flertal: "Programförändringar" },
  informationstillfälle: {
    mapp: "informationstillfallen",
    namn: "Informationstillfälle",
    flertal: "Informationstillfällen",
  },
  erfarenhet: { mapp: "erfarenheter", namn: "Erfarenhet", flertal: "Erfarenheter" },
  behov: { mapp: "behov", namn: "Behov", flertal: "Behov" },
} as const satisfies Record<string, { mapp: string; namn: string; flertal: string }>;

export type Typ = keyof typeof typer;

export const typnamn = Object.keys(typer) as Typ[];

/** The type that belongs in a content folder. */
export const typForMapp = (mapp: string): Typ | undefined => typnamn.find((typ) => typer[typ].mapp === mapp);
