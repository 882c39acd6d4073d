import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const KNOWN_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The Chromium that end-to-end tests drive: `CHROMIUM`, one that is installed, or one installed now
 * (Debian's package where we are root on Debian, else Playwright's own). Says what it did.
 * @throws Error with the commands to run, when there is none and none can be installed
 */
export function findOrInstallBrowser(say: (line: string) => void): string {
  const found = findBrowser();
  if (found) {
    say(`browser: ${found}`);
    return found;
  }
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    say("browser: none found; installing Debian's chromium and fonts-noto-cjk with apt-get");
    run("apt-get", ["update", "-q"]);
    run("apt-get", [
      "install",
      "-y",
      "-q",
      "--no-install-recommends",
      "chromium",
      "fonts-noto-cjk",
    ]);
  } else {
    say("browser: none found; asking Playwright to install its Chromium");
    run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"]);
  }
  const installed = findBrowser();
  if (installed) {
    say(`browser: ${installed}, installed now`);
    return installed;
  }
  throw new Error(
    "No Chromium, and none could be installed. Install one (Debian: apt-get install chromium fonts-noto-cjk) " +
      "or name it: CHROMIUM=/path/to/chromium npm test",
  );
}

function findBrowser(): string | undefined {
  const named = process.env["CHROMIUM"];
  const candidates = [...(named ? [named] : KNOWN_PATHS), chromium.executablePath()];
  return candidates.find((path) => path !== "" && existsSync(path));
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });
}
