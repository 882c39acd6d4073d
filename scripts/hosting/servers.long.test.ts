import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:https";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { FOLDERS, headersOn } from "../../src/site/hosting/headers.ts";
import { caddyfile, nginxServer } from "../../src/site/hosting/servers.ts";
import { pathsBelow } from "../dataset/paths.ts";
import { proves } from "../trust/proof.ts";

/** The site `npm test` built. */
const SITE = resolve(process.env["GONGKAI_TEST_SITE"] ?? "dist");
const files = pathsBelow(SITE);

/** A server of the page about hosting, started on a folder with the configuration that page prints. */
interface Server {
  /** Debian's packages are enough. */
  readonly programs: readonly string[];
  readonly install: string;
  /** Writes the configuration into a scratch folder. @returns the arguments to start with */
  readonly configure: (folder: string, port: number) => Promise<readonly string[]>;
}

const SERVERS: Readonly<Record<string, Server>> = {
  nginx: {
    programs: ["/usr/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"],
    install: "apt-get install nginx-light",
    configure: configureNginx,
  },
  Caddy: {
    programs: ["/usr/bin/caddy", "/usr/local/bin/caddy", "/opt/homebrew/bin/caddy"],
    install: "apt-get install caddy",
    configure: async (folder, port) => {
      const own = `{\n  admin off\n  skip_install_trust\n  auto_https disable_redirects\n  storage file_system ${folder}\n}\n`;
      writeFileSync(join(folder, "Caddyfile"), own + caddyfile(`localhost:${port}`, SITE));
      return ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"];
    },
  },
};

for (const [name, { programs, install, configure }] of Object.entries(SERVERS)) {
  describe(name, () => {
    let folder: string;
    let port: number;
    let stop = (): void => undefined;
    const agent = new Agent({ keepAlive: true, maxSockets: 4 });
    const ask = (path: string, host = "localhost"): Promise<Answer> =>
      answerOf({ host, port, path, agent, servername: "localhost", rejectUnauthorized: false });

    before(async () => {
      const program = programs.find(existsSync);
      assert.ok(program, `No ${name}: ${install}`);
      folder = mkdtempSync(join(tmpdir(), "gongkai-server-"));
      port = await freePort();
      const child = spawn(program, await configure(folder, port), { stdio: "ignore" });
      stop = () => void child.kill();
      await untilAnswers(() => ask("/"));
    });
    after(() => {
      agent.destroy();
      stop();
      rmSync(folder, { recursive: true, force: true });
    });

    test(`${name} sends the headers of pages, assets and data`, async (t) => {
      let answers = 0;
      for (const group of ["pages", "assets", "data"] as const) {
        const { status, headers } = await ask(`/${sampleOf(group)}`);
        assert.equal(status, 200);
        for (const { name: header, value } of headersOn(group)) {
          assert.equal(headers[header.toLowerCase()], value, `${header} of ${group}`);
          answers++;
        }
      }
      proves(t, "headers", { answers });
    });

    test(`${name} knows the types, compresses text, and shows the archive's own 404`, async () => {
      const csv = await ask("/data/v1/figures.csv");
      assert.match(String(csv.headers["content-type"]), /^text\/csv/);
      const home = await ask("/");
      assert.match(String(home.headers["content-type"]), /^text\/html; charset=utf-8/);
      assert.equal(home.headers["content-encoding"], "gzip");
      const lost = await ask("/nowhere.html");
      assert.equal(lost.status, 404);
      assert.equal(lost.headers["x-content-type-options"], "nosniff");
    });

    test(`${name} listens on IPv6`, async () => {
      assert.equal((await ask("/", "::1")).status, 200);
    });

    test(`${name} answers every file of the site and every address a page links to`, async (t) => {
      const addresses = new Set([...files.map((path) => `/${path}`), ...linkedAddresses()]);
      const broken: string[] = [];
      for (const address of addresses) {
        const { status } = await ask(encodeURI(address));
        if (status !== 200) broken.push(`${address} is ${status}`);
      }
      assert.deepEqual(broken, []);
      proves(t, "servers", { servers: 1, addresses: addresses.size });
    });
  });
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

function answerOf(options: object): Promise<Answer> {
  return new Promise((done, failed) => {
    get({ ...options, headers: { "accept-encoding": "gzip" } }, (response) => {
      response.resume();
      response.on("end", () =>
        done({ status: response.statusCode ?? 0, headers: response.headers }),
      );
    }).on("error", failed);
  });
}

/** A file of a group of {@link FOLDERS}, the first by name. */
function sampleOf(group: "pages" | "assets" | "data"): string {
  if (group === "pages") return "index.html";
  const sample = files.find((path) => path.startsWith(FOLDERS[group].slice(1)));
  assert.ok(sample, `no file of ${group} in ${SITE}`);
  return sample;
}

/** Addresses within the site that its pages link to, as a browser resolves them. */
function linkedAddresses(): readonly string[] {
  return files
    .filter((path) => path.endsWith(".html") && path !== "404.html")
    .flatMap((path) => {
      const html = readFileSync(join(SITE, path), "utf8").replace(/<script[\s\S]*?<\/script>/g, "");
      return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)]
        .map(([, address = ""]) => new URL(address.replaceAll("&amp;", "&"), `http://x/${path}`))
        .filter(({ host, protocol }) => host === "x" && protocol === "http:")
        .map(({ pathname }) => decodeURI(pathname));
    });
}

/** nginx as a user starts it: the printed server within the least configuration that runs without root's folders. */
async function configureNginx(folder: string, port: number): Promise<readonly string[]> {
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=localhost", "-days", "2", "-nodes"];
  const made = ["req", "-x509", "-newkey", "rsa:2048", "-keyout", key, "-out", certificate];
  execFileSync("openssl", [...made, ...subject], { stdio: "ignore" });
  const server = nginxServer({
    name: "localhost",
    root: SITE,
    certificate,
    key,
    httpPort: await freePort(),
    httpsPort: port,
  });
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const types = existsSync("/etc/nginx/mime.types") ? server : server.replace(/ +include .*\n/, "");
  const user = process.getuid?.() === 0 ? "root" : "nobody";
  const main = `user ${user};\ndaemon off;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\naccess_log off;\n${places.join("\n")}\n${types}}\n`;
  writeFileSync(join(folder, "nginx.conf"), main);
  return ["-c", join(folder, "nginx.conf")];
}

async function untilAnswers(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const isThere = await ask().then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("The server did not start");
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer();
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}
