import type { ComponentChildren } from "preact";
import type { Fraga } from "../../schemas/fragor.ts";
import type { Register } from "../../schemas/register.ts";

/** A question as it is asked. `name` is the path of its answer; `etikett` takes the place of its own name, `frivillig` says that it may be left out. */
export type Faltprops = {
  fraga: Fraga;
  name: string;
  register: Register;
  etikett?: ComponentChildren;
  frivillig?: boolean | undefined;
};
