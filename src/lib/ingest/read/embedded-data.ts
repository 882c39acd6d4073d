/** An address that holds its content, by its first characters. */
const DATA_ADDRESS = /^data:[\w.+-]{1,60}\/[\w.+-]{1,60}[;,]/;

/** Shorter ones are left alone: they may be text. */
const LEAST_LENGTH = 200;

/** Where an address ends. A search, not a greedy run: pictures are longer than what a regular expression may hold. */
const END = /["'\s)<>]/g;

/** A page without the pictures and fonts written into it as `data:` addresses, which are no text. Lines stay. */
export function withoutEmbeddedData(page: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = page.indexOf("data:"); at >= 0; at = page.indexOf("data:", from)) {
    END.lastIndex = at;
    const end = END.exec(page)?.index ?? page.length;
    const isEmbedded =
      end - at >= LEAST_LENGTH && DATA_ADDRESS.test(page.slice(at, at + LEAST_LENGTH));
    kept.push(page.slice(from, isEmbedded ? at : end));
    from = end;
  }
  return from === 0 ? page : kept.join("") + page.slice(from);
}
