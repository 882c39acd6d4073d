/**
 * Puts a text on the clipboard, with its HTML where there is one. The event is used because the newer interface is
 * missing on pages that came over plain http, and in Firefox ESR.
 * @returns whether the browser took it
 */
export function copy(text: string, html?: string): boolean {
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData("text/plain", text);
    if (html !== undefined) event.clipboardData?.setData("text/html", html);
  };
  document.addEventListener("copy", onCopy, { capture: true });
  const taken = document.execCommand("copy");
  document.removeEventListener("copy", onCopy, { capture: true });
  return taken;
}
