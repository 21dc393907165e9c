/** A search field that works before any script has run: it leads to the search page with the words in the address. */
export function Sokruta({ id = "sokord" }: { id?: string }) {
  return (
    <search>
      <form class="sokruta" action="/sok/" method="get">
        <label for={id}>Sök bland alla notiser</label>
        <div class="sokruta-rad">
          <input id={id} name="q" type="search" autocomplete="off" enterkeyhint="search" />
          <button type="submit">Sök</button>
        </div>
      </form>
    </search>
  );
}
