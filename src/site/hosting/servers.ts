import { FOLDERS, type HeaderRule, headersOn } from "./headers.ts";

/** Types nginx does not know by itself. */
const NGINX_TYPES = [
  ["application/parquet", "parquet"],
  ["text/csv", "csv"],
  ["text/markdown", "md"],
  ["application/manifest+json", "webmanifest"],
] as const;

/** The `_headers` file of Cloudflare Pages and Netlify. Rules of a path add to those of `/*`, so pages stand alone. */
export function headersFile(): string {
  const block = (path: string, rules: readonly HeaderRule[]): string =>
    [path, ...rules.map(({ name, value }) => `  ${name}: ${value}`)].join("\n");
  const common = headersOn("pages").filter(({ on }) => on === "all");
  return [
    block("/*", common),
    block(`${FOLDERS.assets}*`, only("assets")),
    block(`${FOLDERS.data}*`, only("data")),
    "",
  ].join("\n");
}

/**
 * A whole nginx server: IPv4 and IPv6, TLS, plain http sent on, compression, caching, types.
 * @param options names and places that differ from server to server
 */
export function nginxServer(options: {
  readonly name: string;
  readonly root: string;
  readonly certificate: string;
  readonly key: string;
  readonly httpPort: number;
  readonly httpsPort: number;
}): string {
  const { name, root, certificate, key, httpPort, httpsPort } = options;
  return `server {
  listen ${httpPort};
  listen [::]:${httpPort};
  server_name ${name};
  return 301 https://$host$request_uri;
}

server {
  listen ${httpsPort} ssl;
  listen [::]:${httpsPort} ssl;
  server_name ${name};
  ssl_certificate ${certificate};
  ssl_certificate_key ${key};
  ssl_protocols TLSv1.2 TLSv1.3;

  root ${root};
  index index.html;
  charset utf-8;
  error_page 404 /404.html;

  gzip on;
  gzip_vary on;
  gzip_types text/css text/csv text/markdown application/javascript application/json application/xml image/svg+xml;

  types {
    ${NGINX_TYPES.map(([type, extension]) => `${type} ${extension};`).join("\n    ")}
  }
  include /etc/nginx/mime.types;

${nginxLocation("/", headersOn("pages"))}
${nginxLocation(FOLDERS.assets, headersOn("assets"))}
${nginxLocation(FOLDERS.data, headersOn("data"))}}
`;
}

/** nginx drops the headers of a server in every place that sets one: each place names all of its own. */
function nginxLocation(path: string, rules: readonly HeaderRule[]): string {
  const lines = rules.map(({ name, value }) => `    add_header ${name} "${value}" always;`);
  return `  location ${path === "/" ? "/" : `^~ ${path}`} {\n${lines.join("\n")}\n  }\n`;
}

/** A whole Caddyfile: Caddy gets its certificate by itself. */
export function caddyfile(name: string, root: string): string {
  const block = (matcher: string, rules: readonly HeaderRule[]): string =>
    rules.map((rule) => `  header ${matcher}${rule.name} "${rule.value}"`).join("\n");
  const common = headersOn("pages").filter(({ on }) => on === "all");
  return `${name} {
  root * ${root}
  file_server
  encode zstd gzip
  handle_errors {
    rewrite * /404.html
    file_server
  }
${block("", common)}
  @pages not path ${FOLDERS.assets}* ${FOLDERS.data}*
${block("@pages ", only("pages"))}
${block(`${FOLDERS.assets}* `, only("assets"))}
${block(`${FOLDERS.data}* `, only("data"))}
}
`;
}

/** The rules of a group alone. */
function only(group: "assets" | "data" | "pages"): readonly HeaderRule[] {
  return headersOn(group).filter(({ on }) => on === group);
}
