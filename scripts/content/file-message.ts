import type { Message } from "../../src/lib/message/index.ts";

/** A message and the file it is about, relative to the content directory. */
export interface FileMessage {
  readonly file: string;
  readonly message: Message;
}

/** Messages of one file. */
export function ofFile(file: string, messages: readonly Message[]): readonly FileMessage[] {
  return messages.map((message) => ({ file, message }));
}

/** Whether anything was said that leaves a file out. */
export function hasErrors(messages: readonly FileMessage[]): boolean {
  return messages.some(({ message }) => message.severity === "error");
}
