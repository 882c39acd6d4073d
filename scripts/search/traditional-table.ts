import { Converter } from "opencc-js/t2cn";

/** Every character of the basic Han block that opencc-js writes otherwise in simplified spelling, and how. */
export function traditionalTable(): { readonly traditional: string; readonly simplified: string } {
  const simplify = Converter({ from: "t", to: "cn" });
  const pairs = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, offset) => {
    const character = String.fromCharCode(0x4e00 + offset);
    return [character, simplify(character)] as const;
  }).filter(([from, to]) => from !== to && to.length === 1);
  return {
    traditional: pairs.map(([from]) => from).join(""),
    simplified: pairs.map(([, to]) => to).join(""),
  };
}
