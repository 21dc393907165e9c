/** There is a draft from before, and the editor decides about it. */
export const Utkastruta = () => (
  <section class="ruta utkast" aria-labelledby="utkast">
    <h2 id="utkast">Det finns ett utkast i den här webbläsaren</h2>
    <p>
      <button type="button" class="knapp-stilla" data-hamta>
        Fortsätt på utkastet
      </button>{" "}
      <button type="button" class="knapp-stilla" data-glom>
        Glöm utkastet
      </button>
    </p>
  </section>
);
