import { type Document, isCollection, isMap, isScalar, isSeq } from "yaml";
import { type Message, message } from "../message/index.ts";
import type { Place } from "../report/index.ts";
import { hiddenCharacter } from "./characters.ts";
import type { YamlShape } from "./yaml-shape.ts";

/** Keys that JavaScript treats specially, and YAML's merge key: never data. */
const DANGEROUS_KEYS: ReadonlySet<string> = new Set([
  "__proto__",
  "constructor",
  "prototype",
  "<<",
]);

/** A YAML document as plain values, with the place of every key and list item by dotted path. */
export interface PlainYaml {
  readonly value: unknown;
  readonly places: ReadonlyMap<string, Place>;
  /** Features that are refused. */
  readonly messages: readonly Message[];
}

/** Turns a document into plain values without the library's own conversion, which would resolve what we refuse. */
export function plainYaml(
  document: Document,
  shape: Pick<YamlShape<unknown>, "numbers" | "nulls">,
  placeAt: (offset: number) => Place,
): PlainYaml {
  const places = new Map<string, Place>();
  const messages: Message[] = [];

  const refuse = (feature: string, offset: number): undefined => {
    messages.push(message("yaml-feature", { feature }, placeAt(offset)));
    return undefined;
  };

  const plain = (node: unknown, path: string, kind: string): unknown => {
    if (!isScalar(node) && !isCollection(node)) {
      return refuse("alias (*)", offsetOf(node));
    }
    if (node.anchor !== undefined) return refuse("anchor (&)", offsetOf(node));
    if (node.tag !== undefined) return refuse("tag (!)", offsetOf(node));
    if (isMap(node)) return mapOf(node.items, path, kind);
    if (isSeq(node)) {
      return node.items.map((item, index) => {
        const itemPath = join(path, String(index));
        places.set(itemPath, placeAt(offsetOf(item)));
        return plain(item, itemPath, `${kind}[]`);
      });
    }
    return scalarOf(node as ScalarNode, kind);
  };

  const mapOf = (items: readonly Pair[], path: string, kind: string): Record<string, unknown> => {
    const entries = items.map((pair) => {
      const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
      const offset = offsetOf(pair.key);
      const keyPath = join(path, key);
      places.set(keyPath, placeAt(offset));
      if (DANGEROUS_KEYS.has(key)) return [`refused ${key}`, refuse(key, offset)] as const;
      return [key, pair.value === null ? "" : plain(pair.value, keyPath, join(kind, key))] as const;
    });
    return Object.fromEntries(entries);
  };

  const scalarOf = (node: ScalarNode, kind: string): unknown => {
    const text = String(node.value);
    const hidden = hiddenCharacter(text);
    if (hidden !== null) {
      messages.push(
        message("text-forbidden-character", { codePoint: hidden }, placeAt(offsetOf(node))),
      );
    }
    if (node.type !== "PLAIN") return text;
    if (shape.nulls.has(kind) && text === "null") return null;
    if (shape.numbers.has(kind) && /^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text);
    return text;
  };

  return { value: plain(document.contents ?? undefined, "", ""), places, messages };
}

interface Pair {
  readonly key: unknown;
  readonly value: unknown;
}

interface ScalarNode {
  readonly value: unknown;
  readonly type?: string | null | undefined;
  readonly range?: readonly number[] | null | undefined;
}

function join(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

function offsetOf(node: unknown): number {
  return (node as { range?: readonly number[] | null } | null)?.range?.[0] ?? 0;
}
