/**
 * Lets a reader see what has come since the last time. Only the script of the page shows it, and it keeps what has been seen in the
 * reader's own browser, from when the reader asks for it.
 */
export function SedanSist() {
  return (
    <section class="ruta sedan-sist" data-sedan-sist hidden aria-labelledby="sedan-sist">
      <h2 id="sedan-sist">Nytt sedan sist</h2>
      <p>Markera det du har sett, så märks det som kommer sedan. Det sparas bara i din webbläsare.</p>
      <p role="status" />
      <p class="knapprad">
        <button type="button">Markera allt som sett</button>
        <button type="button" hidden>
          Glöm vad jag har sett
        </button>
      </p>
    </section>
  );
}
