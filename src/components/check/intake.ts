/** A document a person gave: a file, or what was on the clipboard. */
export interface Document {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Brings the intake to life: files dropped anywhere on the page or chosen, and whatever is pasted into its field. */
export function bindIntake(intake: HTMLElement, take: (document: Document) => void): void {
  const takeFile = async (file: File | undefined): Promise<void> => {
    if (file) take({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  const file = intake.querySelector("input[type=file]") as HTMLInputElement;
  file.addEventListener("change", () => {
    void takeFile(file.files?.[0]);
    // The same file can be chosen again, after it was changed.
    file.value = "";
  });
  bindDrop(intake, takeFile);
  bindPaste(intake, take, takeFile);
}

function bindDrop(intake: HTMLElement, takeFile: (file: File | undefined) => Promise<void>): void {
  const lit = (on: boolean): void => {
    intake.toggleAttribute("data-over", on);
  };
  document.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    lit(true);
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) lit(false);
  });
  document.addEventListener("drop", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    lit(false);
    void takeFile(event.dataTransfer.files[0]);
  });
}

function bindPaste(
  intake: HTMLElement,
  take: (document: Document) => void,
  takeFile: (file: File | undefined) => Promise<void>,
): void {
  const field = intake.querySelector("textarea") as HTMLTextAreaElement;
  const takeText = (name: string, text: string): void =>
    take({ name, bytes: new TextEncoder().encode(text) });
  field.addEventListener("paste", (event) => {
    const data = event.clipboardData;
    const html = data?.getData("text/html") ?? "";
    if (data?.files[0] && html === "") {
      event.preventDefault();
      void takeFile(data.files[0]);
    } else if (html !== "") {
      event.preventDefault();
      takeText("clipboard.html", html);
    }
  });
  intake.querySelector("[data-read]")?.addEventListener("click", () => {
    if (field.value.trim() === "") return;
    takeText("clipboard.txt", field.value);
    field.value = "";
  });
}
