/** The year that stands for notices without any date. */
export const UTAN_AR = "0000";

export const arkivnamn = (ar: string): string => (ar === UTAN_AR ? "Utan datum" : ar);
export const arkivadress = (ar: string): string => `/arkiv/${ar === UTAN_AR ? "utan-datum" : ar}/`;
