import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A server started for a test, with an empty database. */
export interface EngineServer {
  /** Ends in `/`. */
  readonly address: string;
  stop(): void;
}

/** The package that brings ClickHouse's engine, half a gigabyte: fetched when the test runs, no dependency of the project. */
const CHDB = "chdb@3.4.0";

/** Starts Debian's Groonga on a free port; installs it where that can be done, else fails and says how. */
export async function startGroonga(): Promise<EngineServer> {
  try {
    execFileSync("groonga", ["--version"], { stdio: "pipe" });
  } catch {
    execFileSync("apt-get", ["install", "-y", "-qq", "groonga"], { stdio: "inherit" });
  }
  const folder = temporaryFolder();
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const database = ["-n", join(folder, "db")];
  const child = spawn("groonga", [
    ...["-s", "--protocol", "http", "--port", String(port)],
    ...database,
  ]);
  await answers(`${address}d/status`);
  return { address, stop: () => end(child, folder) };
}

/** Installs ClickHouse's engine into a temporary folder and starts it behind HTTP. */
export async function startClickhouse(): Promise<EngineServer> {
  const folder = temporaryFolder();
  execFileSync("npm", ["install", "--no-save", "--no-audit", "--prefix", folder, CHDB], {
    stdio: "pipe",
  });
  const chdb = join(folder, "node_modules", "chdb", "index.mjs");
  const program = join(import.meta.dirname, "chdb-server.ts");
  const child = spawn(process.execPath, [program, chdb, join(folder, "data")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const address = await firstLine(child);
  await answers(`${address}ping`);
  return { address, stop: () => end(child, folder) };
}

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "gongkai-engine-"));
}

function end(child: ChildProcess, folder: string): void {
  child.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  child.kill();
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

async function firstLine(child: ChildProcess): Promise<string> {
  let said = "";
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    if (said.includes("\n")) return said.slice(0, said.indexOf("\n"));
  }
  throw new Error("The server ended before it started");
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const ready = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await wait(100);
  }
  throw new Error(`No answer from ${address}`);
}
