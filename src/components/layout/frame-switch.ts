import { remember } from "../theme/settings.ts";

/**
 * The language switch of a page that carries its frame in both languages (a report):
 * shows the other frame in place; what was published stays as it is.
 */
class FrameSwitch extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector("button")?.addEventListener("click", (event) => {
      const lang = (event.currentTarget as HTMLElement).dataset["to"] as string;
      remember("frame", lang);
      document
        .querySelector<HTMLElement>(`frame-switch button:not([data-to="${lang}"])`)
        ?.focus({ preventScroll: true });
    });
  }
}

if (!customElements.get("frame-switch")) customElements.define("frame-switch", FrameSwitch);
