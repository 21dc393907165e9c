import { minnsOm } from "./minne.ts";
import type { Region, Register } from "./register.ts";
import { Uppslag } from "./uppslag.ts";

type Omrade = { namn: string; alias?: string[] | undefined; regioner: Region[]; koder: string[]; skrivs: string[] };

/** Every name that may stand in `regioner`: regions by all their spellings, and programme areas, which stand for several. */
export const regionuppslag: (register: Register) => Uppslag<Omrade> = /* @__PURE__ */ minnsOm(
  (register) => new Uppslag(omraden(register), ({ koder, skrivs }) => [...koder, ...skrivs]),
);

function omraden({ regioner, programomraden }: Register): Omrade[] {
  return [
    ...regioner.map((r) => ({
      ...r,
      regioner: [r],
      // An area that is one region of the same name is known by its own code too.
      koder: [
        ...[r.kod, r.nuts, r.bokstav],
        ...programomraden.filter(({ namn }) => namn === r.namn).map(({ nuts }) => nuts),
      ],
      skrivs: [r.lan, r.region, `Region ${r.namn}`],
    })),
    ...programomraden
      .filter(({ namn }) => !regioner.some((r) => r.namn === namn))
      .map((p) => ({
        ...p,
        regioner: regioner.filter((r) => r.programomrade === p.namn),
        koder: [p.nuts],
        skrivs: [],
      })),
  ];
}

/** What each region and programme area is called in running text, where a code such as `12` or `M` may mean anything, and the regions it stands for. */
export const omradesnamn = (register: Register): { namn: string[]; regioner: string[] }[] =>
  omraden(register).map(({ namn, alias = [], skrivs, regioner }) => ({
    namn: [...new Set([namn, ...alias, ...skrivs])],
    regioner: regioner.map((region) => region.namn),
  }));

/** One list for all notices that are for every region, since they are most. */
const allaRegioner: (register: Register) => string[] = /* @__PURE__ */ minnsOm(({ regioner }) =>
  regioner.map(({ namn }) => namn),
);

/** Expands `regioner` and `utom` to region names in the order of the county codes; unknown names are left out. */
export function expanderaRegioner(falt: { regioner: string[]; utom?: string[] | undefined }, register: Register) {
  const nationell = falt.regioner.includes("alla");
  if (nationell && !falt.utom) return { nationell, regioner: allaRegioner(register) };
  const named = (names: string[]) =>
    new Set(names.flatMap((namn) => regionuppslag(register).find(namn)?.post.regioner ?? []));
  const med = nationell ? new Set(register.regioner) : named(falt.regioner);
  const utan = named(falt.utom ?? []);
  return { nationell, regioner: register.regioner.filter((r) => med.has(r) && !utan.has(r)).map((r) => r.namn) };
}
