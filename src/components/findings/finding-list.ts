import { readLights } from "./lights.ts";

/**
 * The findings of a report: opening a finding's figures, or following the link of one,
 * lights up the cells it speaks of.
 */
class FindingList extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", (event) => {
      const source = (event.target as Element).closest<HTMLElement>("a[data-lights]");
      if (source) light(source.closest("details") ?? source);
    });
    // `toggle` does not bubble; it is caught on its way down.
    this.addEventListener(
      "toggle",
      (event) => {
        const details = event.target as HTMLDetailsElement;
        if (details.matches("[data-lights]")) light(details.open ? details : null);
      },
      true,
    );
  }
}

/** Lights the cells an element names in `data-lights`, and no others. */
function light(source: HTMLElement | null): void {
  for (const cell of document.querySelectorAll(".lit")) cell.classList.remove("lit");
  const ids = readLights(source?.dataset["lights"] ?? "");
  for (const id of ids) document.getElementById(id)?.classList.add("lit");
}

if (!customElements.get("finding-list")) customElements.define("finding-list", FindingList);
