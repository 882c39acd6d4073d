import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathsBelow } from "../dataset/paths.ts";
import { startNginx } from "../hosting/nginx.ts";
import { table } from "./table.ts";

/** How a finished site is put under load. */
export interface LoadBenchOptions {
  /** Folder of the site. */
  readonly site: string;
  readonly seconds: number;
  /** File the figures go to as JSON, or null. */
  readonly json: string | null;
}

/** What wrk saw. */
interface Load {
  readonly files: number;
  readonly requests: number;
  readonly requestsASecond: number;
  readonly megabytesASecond: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Connections that failed, and answers that did not come within two seconds. */
  readonly failed: number;
  readonly timedOut: number;
}

const CONNECTIONS = 64;
const THREADS = 2;

/**
 * Serves a site with nginx as the archive configures it (TLS, gzip, its headers) and asks wrk for files of it at random,
 * every other time as a browser that has the file already. Throws when anything but 200 and 304 is answered.
 */
export async function benchLoad({ site, seconds, json }: LoadBenchOptions): Promise<void> {
  const root = resolve(site);
  const folder = mkdtempSync(join(tmpdir(), "gongkai-load-"));
  const nginx = await startNginx(root);
  try {
    const paths = pathsBelow(root).filter((path) => !path.startsWith("_"));
    writeFileSync(join(folder, "paths"), paths.map((path) => asked(root, path)).join(""));
    writeFileSync(join(folder, "ask.lua"), script(join(folder, "paths")));
    const load = { files: paths.length, ...runWrk(folder, nginx.port, seconds) };
    console.log(loadTable(load));
    if (json !== null) writeFileSync(json, `${JSON.stringify(load, null, 1)}\n`);
    const unexpected = Object.keys(load.statuses).filter((status) => !/^(?:200|304)$/.test(status));
    if (unexpected.length > 0) throw new Error(`Unexpected status ${unexpected.join(", ")}`);
  } finally {
    nginx.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file on two lines: where it is, and when it was changed. */
function asked(root: string, path: string): string {
  return `/${path}\n${statSync(join(root, path)).mtime.toUTCString()}\n`;
}

function runWrk(folder: string, port: number, seconds: number): Omit<Load, "files"> {
  const many = [`-t${THREADS}`, `-c${CONNECTIONS}`, `-d${seconds}s`, "-s", join(folder, "ask.lua")];
  const said = execFileSync("wrk", [...many, `https://127.0.0.1:${port}`], { encoding: "utf8" });
  const summary = said.split("\n").find((line) => line.startsWith("{"));
  if (summary === undefined) throw new Error(`Unexpected words of wrk: ${said}`);
  return JSON.parse(summary) as Omit<Load, "files">;
}

/** wrk runs this in each of its threads; numbers are microseconds and bytes there. */
function script(paths: string): string {
  return `local threads = {}
function setup(thread)
  thread:set("seed", #threads + 1)
  table.insert(threads, thread)
end
function init(args)
  math.randomseed(seed)
  counts = {}
  lines = {}
  for line in io.lines("${paths}") do lines[#lines + 1] = line end
end
function request()
  local headers = { ["Accept-Encoding"] = "gzip" }
  local at = 2 * math.random(#lines / 2)
  if math.random() < 0.5 then headers["If-Modified-Since"] = lines[at] end
  return wrk.format("GET", lines[at - 1], headers)
end
function response(status)
  counts[status] = (counts[status] or 0) + 1
end
function done(summary, latency)
  local all, words = {}, {}
  for _, thread in ipairs(threads) do
    for status, count in pairs(thread:get("counts")) do all[status] = (all[status] or 0) + count end
  end
  for status, count in pairs(all) do words[#words + 1] = string.format('"%d":%d', status, count) end
  local seconds = summary.duration / 1e6
  local errors = summary.errors
  print(string.format(
    '{"requests":%d,"requestsASecond":%.1f,"megabytesASecond":%.1f,"medianMs":%.2f,"p99Ms":%.2f,"maxMs":%.2f,"failed":%d,"timedOut":%d,"statuses":{%s}}',
    summary.requests, summary.requests / seconds, summary.bytes / seconds / 1e6, latency:percentile(50) / 1e3,
    latency:percentile(99) / 1e3, latency.max / 1e3, errors.connect + errors.read + errors.write, errors.timeout, table.concat(words, ",")
  ))
end
`;
}

function loadTable(load: Load): string {
  const statuses = Object.entries(load.statuses).map(([status, count]) => `${status}: ${count}`);
  return table(
    [
      "files",
      "requests",
      "a second",
      "MB a second",
      "p50 ms",
      "p99 ms",
      "max ms",
      "failed",
      "late",
    ],
    [
      [
        load.files,
        load.requests,
        load.requestsASecond,
        load.megabytesASecond,
        load.medianMs,
        load.p99Ms,
        load.maxMs,
        load.failed,
        load.timedOut,
      ].map(String),
    ],
  ).concat(`${statuses.sort().join(", ")}\n`);
}
