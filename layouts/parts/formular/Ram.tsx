import type { ComponentChildren } from "preact";
import type { Fraga } from "../../../schemas/fragor.ts";
import type { Faltprops } from "../../formular/faltprops.ts";
import { exempelI, hjalpFor, idFor, kvar, sagtOm } from "../../formular/platser.ts";

const Frivillig = () => <span class="frivillig"> (frivilligt)</span>;

/** A single control with its label, its help and the place for what is wrong with it. */
export function Ram({ fraga, name, etikett, frivillig, children }: Faltprops & { children: ComponentChildren }) {
  return (
    <div class="falt" data-falt={name}>
      <label for={idFor(name)}>
        {etikett ?? fraga.namn}
        {frivillig && <Frivillig />}
      </label>
      <Hjalp fraga={fraga} name={name} />
      <Felplats name={name} />
      {children}
      {fraga.sort === "text" && fraga.hogst !== undefined && (
        <p class="raknare" data-raknare data-minst={fraga.minst ?? 0} data-hogst={fraga.hogst}>
          {kvar(0, fraga.minst ?? 0, fraga.hogst)}
        </p>
      )}
    </div>
  );
}

/** Several controls that answer one question. */
export function Gruppram({ fraga, name, etikett, frivillig, children }: Faltprops & { children: ComponentChildren }) {
  return (
    <fieldset class="falt" id={idFor(name)} data-falt={name} aria-describedby={sagtOm(name)}>
      <legend>
        {etikett ?? fraga.namn}
        {frivillig && <Frivillig />}
      </legend>
      <Hjalp fraga={fraga} name={name} />
      <Felplats name={name} />
      {children}
    </fieldset>
  );
}

/** Stands there also when there is nothing to say, since the control names it. */
function Hjalp({ fraga, name }: { fraga: Fraga; name: string }) {
  const exempel = exempelI(fraga);
  return (
    <p class="falt-hjalp" id={`${idFor(name)}-hjalp`}>
      {hjalpFor(fraga)}
      {exempel && (
        <>
          {" "}
          <span class="falt-exempel">Till exempel: {exempel}</span>
        </>
      )}
    </p>
  );
}

/** Where the script tells what is wrong; a part of what the control is described by. */
export const Felplats = ({ name }: { name: string }) => (
  <div class="falt-fel" id={`${idFor(name)}-fel`} data-fel={name} />
);
