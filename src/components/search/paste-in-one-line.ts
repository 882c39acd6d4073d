/** A box of one line drops line breaks, which would join what stood in different lines: there they become blanks. */
export function pasteInOneLine(event: ClipboardEvent, input: HTMLInputElement): void {
  const text = event.clipboardData?.getData("text/plain").trim() ?? "";
  if (!/[\r\n]/.test(text)) return;
  event.preventDefault();
  const [from, to] = [input.selectionStart ?? 0, input.selectionEnd ?? input.value.length];
  input.setRangeText(text.replace(/\s+/g, " "), from, to, "end");
  input.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
