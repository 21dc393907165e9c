/** Lets the finished text be taken away: as a file or copied. `handed` is called when it has been. */
export function lamnaUt(form: HTMLFormElement, handed: () => void): void {
  form.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    const text = form.querySelector<HTMLTextAreaElement>("[data-text]");
    if (!text) return;
    const file = target.closest<HTMLElement>("[data-ladda-ner]")?.dataset["laddaNer"];
    if (file) download(file, text.value);
    if (target.closest("[data-kopiera-text]")) void copy(text, form.querySelector("[data-kopierat]"));
    if (target.closest("button, a") && target.closest(".vagar")) handed();
  });
}

function download(name: string, text: string): void {
  const lank = document.createElement("a");
  lank.href = URL.createObjectURL(new Blob([text], { type: "text/markdown;charset=utf-8" }));
  lank.download = name;
  lank.click();
  setTimeout(() => URL.revokeObjectURL(lank.href), 60_000);
}

async function copy(text: HTMLTextAreaElement, status: Element | null): Promise<void> {
  // Emptied first, so that the same words are told again the second time.
  if (status) status.textContent = "";
  let told = "Kopierat";
  try {
    await navigator.clipboard.writeText(text.value);
  } catch {
    text.select();
    told = "Texten är markerad. Kopiera den med webbläsarens kopiera.";
  }
  if (status) status.textContent = told;
}
