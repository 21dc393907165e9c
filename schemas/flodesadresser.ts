/** Where the feeds of a collection lie, from the folder they lie in (`adress` of a Samling): paths of the site, without a base path. */
export const flodesadresser = (adress: string) => ({ atom: `${adress}flode.atom`, json: `${adress}flode.json` });
