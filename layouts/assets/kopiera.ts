/** Gives each text that is meant to be passed on a button that copies it. */
export function kopiera(): void {
  for (const text of document.querySelectorAll<HTMLElement>("[data-kopiera]")) text.after(rad(text));
}

function rad(text: HTMLElement): HTMLElement {
  const rad = document.createElement("p");
  rad.className = "kopiera";
  const knapp = document.createElement("button");
  knapp.type = "button";
  knapp.textContent = text.dataset["kopiera"] ?? "";
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  knapp.addEventListener("click", async () => {
    // Emptied first, so that the same words are told again the second time.
    status.textContent = "";
    status.textContent = await tagetFran(text);
  });
  rad.append(knapp, " ", status);
  return rad;
}

/** Copies, or where the browser does not let us, marks the text for the reader to copy. Returns what was done. */
async function tagetFran(text: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(text.innerText.trim());
    return "Kopierat";
  } catch {
    getSelection()?.selectAllChildren(text);
    return "Texten är markerad. Kopiera den med webbläsarens kopiera.";
  }
}
