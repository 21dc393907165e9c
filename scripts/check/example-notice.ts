/** The shortest notice in which everything is right: what the examples of the rules start from, and what a new file can look like. */
export const exampleNotice = `---
typ: insats
titel: Stöd till små företag under krisen
sammanfattning: Tillväxtverket betalar halva lönen i små företag som krisen har drabbat.
avsandare: Tillväxtverket
regioner: alla
teman: [Kapital och likviditet]
regionens_roll: [känna till]
publicerad: 2020-04-07
tills_vidare: true
kallor:
  - titel: Tillväxtverket om stödet
    url: https://tillvaxtverket.se/stod
---

Stödet lämnas till små företag i hela landet.
`;
