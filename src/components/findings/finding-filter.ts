/** The filters over a list of findings: they hide lines, and keep the choice in the address. */
class FindingFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form) return;
    form.hidden = false;
    this.restore(form);
    form.addEventListener("change", () => this.apply(form));
    // The reset event comes before the controls are reset.
    form.addEventListener("reset", () => setTimeout(() => this.apply(form)));
    form.addEventListener("submit", (event) => event.preventDefault());
    this.apply(form);
  }

  private restore(form: HTMLFormElement): void {
    const chosen = new URLSearchParams(location.search);
    for (const select of form.querySelectorAll("select")) {
      const value = chosen.get(select.name);
      if ([...select.options].some((option) => option.value === value))
        select.value = value as string;
    }
  }

  private apply(form: HTMLFormElement): void {
    const chosen = [...form.querySelectorAll("select")]
      .filter((select) => select.value !== "")
      .map((select) => [select.name, select.value] as const);
    let shown = 0;
    for (const row of this.querySelectorAll<HTMLElement>("tbody tr")) {
      row.hidden = !chosen.every(([name, value]) => row.dataset[name] === value);
      if (!row.hidden) shown++;
    }
    const output = form.querySelector("output");
    if (output) output.textContent = String(shown);
    const query = new URLSearchParams(chosen.map(([name, value]) => [name, value])).toString();
    history.replaceState(null, "", query === "" ? location.pathname : `?${query}`);
  }
}

if (!customElements.get("finding-filter")) customElements.define("finding-filter", FindingFilter);
