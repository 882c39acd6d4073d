import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nginxServer } from "../../src/site/hosting/servers.ts";

/** A real nginx that serves a site as the archive's own configuration says. */
export interface RunningNginx {
  /** On 127.0.0.1, with a certificate of its own. */
  readonly port: number;
  /** What it wrote to its error log. */
  readonly log: string;
  readonly stop: () => void;
}

/** Debian's package nginx-light is enough. */
const PLACES = ["/usr/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"];

/** Starts nginx before a folder and waits until it answers. Throws where there is none. */
export async function startNginx(root: string): Promise<RunningNginx> {
  const program = PLACES.find(existsSync);
  if (program === undefined) throw new Error("No nginx: apt-get install nginx-light");
  const folder = mkdtempSync(join(tmpdir(), "gongkai-nginx-"));
  const [port, httpPort] = [await freePort(), await freePort()];
  const server = nginxServer({
    name: "localhost",
    root,
    ...certificateIn(folder),
    httpPort,
    httpsPort: port,
  });
  writeFileSync(join(folder, "nginx.conf"), configuration(folder, server));
  const child = spawn(program, ["-c", join(folder, "nginx.conf")], { stdio: "inherit" });
  await untilAnswers(port);
  return {
    port,
    log: join(folder, "error.log"),
    stop() {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A certificate for this machine alone. */
function certificateIn(folder: string): { readonly key: string; readonly certificate: string } {
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=localhost", "-days", "2", "-nodes"];
  const made = ["req", "-x509", "-newkey", "rsa:2048", "-keyout", key, "-out", certificate];
  execFileSync("openssl", [...made, ...subject], { stdio: "ignore" });
  return { key, certificate };
}

/** A whole configuration around our server, that touches nothing of the machine's own. */
function configuration(folder: string, server: string): string {
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const types = existsSync("/etc/nginx/mime.types") ? server : server.replace(/ +include .*\n/, "");
  const user = process.getuid?.() === 0 ? "root" : "nobody";
  const http = ["access_log off;", ...places, types].join("\n");
  return `user ${user};\ndaemon off;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\n${http}}\n`;
}

async function untilAnswers(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await answers(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("nginx did not start");
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    get({ host: "localhost", port, path: "/", rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(true);
    }).on("error", () => resolve(false));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
