/** Sentences written before or elsewhere, and two texts set against each other. */
export type { Run } from "./differences.ts";
export { differences } from "./differences.ts";
export type { FoundSentence, Prints, Reuse, ReuseCounter } from "./reuse.ts";
export { BOILERPLATE_AGENCIES, printsOf, reuseCounter } from "./reuse.ts";
export type { Sentence } from "./sentences.ts";
export { frameOf, sentencesOf, splitSentences, wording } from "./sentences.ts";
