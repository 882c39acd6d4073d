import { current, forget, remember, type Setting } from "./settings.ts";

/** The panel of theme, text size and contrast: applies a choice at once and remembers it. */
class ReaderPreferences extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.show();
    this.addEventListener("change", (event) => {
      const input = event.target as HTMLInputElement;
      remember(input.dataset["setting"] as Setting, input.value);
    });
    this.querySelector("[data-forget]")?.addEventListener("click", () => {
      forget();
      this.show();
    });
    this.closeFromOutside();
  }

  /** Marks the choices in force; where nothing was chosen, those the page came with. */
  private show(): void {
    for (const input of this.inputs()) {
      const value = current(input.dataset["setting"] as Setting);
      input.checked = value === undefined ? input.defaultChecked : input.value === value;
    }
  }

  private inputs(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll("input")];
  }

  private closeFromOutside(): void {
    const details = this.querySelector("details") as HTMLDetailsElement;
    document.addEventListener("click", (event) => {
      if (!this.contains(event.target as Node)) details.open = false;
    });
    this.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !details.open) return;
      details.open = false;
      details.querySelector("summary")?.focus();
    });
  }
}

if (!customElements.get("reader-preferences")) {
  customElements.define("reader-preferences", ReaderPreferences);
}
