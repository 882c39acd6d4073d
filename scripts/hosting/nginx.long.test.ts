import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { headersOn } from "../../src/site/hosting/headers.ts";
import { nginxServer } from "../../src/site/hosting/servers.ts";

/** Debian's package nginx-light is enough. */
const NGINX = ["/usr/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"].find(
  existsSync,
);

let folder: string;
let port: number;
let stop = (): void => undefined;

before(async () => {
  assert.ok(NGINX, "No nginx: apt-get install nginx-light");
  folder = mkdtempSync(join(tmpdir(), "gongkai-nginx-"));
  const root = join(folder, "dist");
  for (const path of ["assets", "data/v1"]) mkdirSync(join(root, path), { recursive: true });
  writeFileSync(join(root, "index.html"), `<!doctype html><title>公开</title>${"x".repeat(2000)}`);
  writeFileSync(join(root, "404.html"), "<!doctype html><title>404</title>");
  writeFileSync(join(root, "assets/a.0123abcd.js"), "export {};");
  writeFileSync(join(root, "data/v1/figures.csv"), "a,b\n");
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=localhost", "-days", "2", "-nodes"];
  const made = ["req", "-x509", "-newkey", "rsa:2048", "-keyout", key, "-out", certificate];
  execFileSync("openssl", [...made, ...subject], { stdio: "ignore" });
  port = await freePort();
  const server = nginxServer({
    name: "localhost",
    root,
    certificate,
    key,
    httpPort: await freePort(),
    httpsPort: port,
  });
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const types = existsSync("/etc/nginx/mime.types") ? server : server.replace(/ +include .*\n/, "");
  const main = `user ${process.getuid?.() === 0 ? "root" : "nobody"};\ndaemon off;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\naccess_log off;\n${places.join("\n")}\n${types}}\n`;
  writeFileSync(join(folder, "nginx.conf"), main);
  const child = spawn(NGINX, ["-c", join(folder, "nginx.conf")], { stdio: "inherit" });
  stop = () => void child.kill();
  await untilAnswers();
});

after(() => {
  stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

function ask(path: string, host = "localhost"): Promise<Answer> {
  const options = { host, port, path, rejectUnauthorized: false };
  return new Promise((resolve, reject) => {
    get({ ...options, headers: { "accept-encoding": "gzip" } }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    }).on("error", reject);
  });
}

async function untilAnswers(): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    if (
      await ask("/").then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("nginx did not start");
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

for (const [group, path] of [
  ["pages", "/index.html"],
  ["assets", "/assets/a.0123abcd.js"],
  ["data", "/data/v1/figures.csv"],
] as const) {
  test(`nginx sends the headers of ${group}`, async () => {
    const { status, headers } = await ask(path);
    assert.equal(status, 200);
    for (const { name, value } of headersOn(group)) {
      assert.equal(headers[name.toLowerCase()], value, name);
    }
  });
}

test("nginx knows the types, compresses text, and shows the archive's own 404", async () => {
  assert.match(String((await ask("/data/v1/figures.csv")).headers["content-type"]), /^text\/csv/);
  const home = await ask("/");
  assert.match(String(home.headers["content-type"]), /^text\/html; charset=utf-8/);
  assert.equal(home.headers["content-encoding"], "gzip");
  const lost = await ask("/nowhere.html");
  assert.equal(lost.status, 404);
  assert.equal(lost.headers["x-content-type-options"], "nosniff");
});

test("nginx listens on IPv6", async () => {
  assert.equal((await ask("/", "::1")).status, 200);
});
