/**
 * A statutory table on a narrow screen: rows of nothing but zeros are folded until asked for.
 * A link into a folded row unfolds it. On a wide screen and without this element every row is shown.
 */
class FormTable extends HTMLElement {
  connectedCallback(): void {
    const note = this.querySelector<HTMLElement>(".fold-note");
    if (!note) return;
    note.hidden = false;
    this.classList.add("foldable");
    note.querySelector("button")?.addEventListener("click", () => {
      this.toggleAttribute("data-folded");
    });
    addEventListener("hashchange", () => this.unfoldTarget());
    this.unfoldTarget();
  }

  private unfoldTarget(): void {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !this.contains(target) || !this.hasAttribute("data-folded")) return;
    this.removeAttribute("data-folded");
    target.scrollIntoView({ block: "center" });
  }
}

if (!customElements.get("form-table")) customElements.define("form-table", FormTable);
