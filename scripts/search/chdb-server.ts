import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";

/**
 * `node chdb-server.ts PACKAGE DATA`: ClickHouse's own engine (the npm package chdb, installed at PACKAGE) behind the part of its HTTP
 * interface that the archive uses, for tests where no server is installed. Prints its address, then serves until its input ends.
 */
const [, , packagePath = "", dataDirectory = ""] = process.argv;

/** The part of chdb that is used here. */
interface Chdb {
  readonly Session: new (directory: string) => { query(sql: string, format: string): string };
}

const { Session } = (await import(pathToFileURL(packagePath).href)) as Chdb;
const session = new Session(dataDirectory);

const server = createServer(async (request, response) => {
  const { searchParams, pathname } = new URL(request.url ?? "/", "http://localhost");
  const statement = `${searchParams.get("query") ?? ""}\n${await bodyOf(request)}`.trim();
  try {
    if (pathname === "/ping") response.end("Ok.\n");
    else response.end(answer(request.method, statement, searchParams));
  } catch (error) {
    response.writeHead(500).end(error instanceof Error ? error.message : String(error));
  }
});
// Whoever started this holds its input open: when they are gone, so is this.
process.stdin.resume().once("end", () => process.exit());

server.listen(0, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});

function answer(method = "GET", statement: string, parameters: URLSearchParams): string {
  // As ClickHouse itself: what is only got cannot change anything.
  if (method === "GET" && !/^SELECT\b/i.test(statement)) throw new Error("readonly");
  const database = parameters.get("database");
  if (database) session.query(`USE ${database}`, "TSV");
  return session.query(statement, parameters.get("default_format") ?? "TSV");
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += chunk;
  return body;
}
