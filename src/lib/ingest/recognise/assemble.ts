import { isLabelBeginning } from "../../parse/index.ts";
import { isKnownText } from "./known.ts";
import { isBlankToken, isPageNumber, isValueToken, type Token } from "./token.ts";

/** A label is broken over this many pieces at most; 三、本年度办理结果 a character a line has nine. */
const MAX_PIECES = 16;

/**
 * Puts labels together that a text shows in pieces, `商业` `企业` or a character a line: the longest run of
 * neighbours that makes a whole label. Pieces that make none stay as they are.
 */
export function assembleLabels(tokens: readonly Token[]): readonly Token[] {
  const shown = tokens.filter((token) => !isPageNumber(token.text));
  const result: Token[] = [];
  for (let at = 0; at < shown.length; ) {
    const length = isText(shown[at]) ? longestLabel(shown, at) : 1;
    result.push(joined(shown.slice(at, at + length)));
    at += length;
  }
  return result;
}

function longestLabel(tokens: readonly Token[], at: number): number {
  let length = 1;
  let text = "";
  for (let next = at; next < tokens.length && next < at + MAX_PIECES; next++) {
    const token = tokens[next];
    if (!token || !isText(token)) break;
    text += token.text;
    if (next > at && isKnownText(text)) length = next - at + 1;
    if (!isLabelBeginning(text)) break;
  }
  return length;
}

function isText(token: Token | undefined): boolean {
  return token !== undefined && !isBlankToken(token) && !isValueToken(token);
}

function joined(tokens: readonly Token[]): Token {
  const [first] = tokens as readonly [Token];
  return tokens.length === 1
    ? first
    : { ...first, text: tokens.map((each) => each.text).join("\n") };
}
