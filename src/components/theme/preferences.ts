import { current, remember, type Setting } from "./settings.ts";

/** The panel of theme, text size and contrast: applies a choice at once and remembers it. */
class ReaderPreferences extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    for (const input of this.inputs()) {
      const value = current(input.dataset["setting"] as Setting);
      if (value !== undefined) input.checked = input.value === value;
    }
    this.addEventListener("change", (event) => {
      const input = event.target as HTMLInputElement;
      remember(input.dataset["setting"] as Setting, input.value);
    });
    this.closeFromOutside();
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
