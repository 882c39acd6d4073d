import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** A server of one directory of static files, and where it can be reached. */
export interface StaticSite {
  /** `http://localhost:4321/`, the base path included. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a directory as a bare file server would: files by their name, `index.html` for a folder, `404.html`
 * for the rest; nothing is rewritten.
 * @param directory built site
 * @param options.port 0 takes any free port; a taken port moves on to the next free one
 * @param options.compressed whether what `npm run build -- --precompress` put beside a file is sent for it
 * @param options.base path the site is mounted under, `/` or `/some/folder/`
 */
export async function serveStatic(
  directory: string,
  options: { readonly port: number; readonly base?: string; readonly compressed?: boolean },
): Promise<StaticSite> {
  const { base = "/", compressed = false } = options;
  const files = sirv(directory, { dev: true, etag: true, gzip: compressed, brotli: compressed });
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    if (!url.startsWith(base)) {
      response.writeHead(404).end();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    files(request, response, () => void response.writeHead(404).end());
  });
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" || port === 0) reject(error);
      else listen(server, port + 1).then(resolve, reject);
    });
    server.listen(port, "localhost", () => {
      server.removeAllListeners("error");
      resolve();
    });
  });
}
