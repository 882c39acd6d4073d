import assert from "node:assert/strict";
import { test } from "node:test";
import { HEADERS } from "./headers.ts";
import { caddyfile, headersFile, nginxServer } from "./servers.ts";

const nginx = nginxServer({
  name: "archive.example.org",
  root: "/srv/archive",
  certificate: "/c.pem",
  key: "/k.pem",
  httpPort: 80,
  httpsPort: 443,
});

test("every server's configuration holds every header of the table", () => {
  for (const { name, value, on } of HEADERS) {
    assert.ok(nginx.includes(`add_header ${name} "${value}" always;`), name);
    assert.ok(caddyfile("a.example.org", "/srv").includes(`${name} "${value}"`), name);
    // Rules of a path add to those of the whole there, so pages cannot be told apart.
    if (on !== "pages") assert.ok(headersFile().includes(`  ${name}: ${value}`), name);
  }
});

test("nginxServer(options) listens on IPv4 and IPv6, with TLS", () => {
  for (const line of ["listen 443 ssl;", "listen [::]:443 ssl;", "listen [::]:80;"]) {
    assert.ok(nginx.includes(line), line);
  }
});
