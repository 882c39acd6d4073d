import assert from "node:assert/strict";
import { test } from "node:test";
import { contentWith } from "../../scripts/content/testing.ts";
import { pathsBelow } from "../../scripts/dataset/paths.ts";
import { proves } from "../../scripts/trust/proof.ts";
import { ownArchive } from "./harness.ts";
import { isTaken, PLACES, reportWith } from "./hostile-places.ts";
import { type HostileText, kindTexts, markdownTexts, naughtyTexts } from "./hostile-texts.ts";

/** Texts of others a report takes in its prose, one paragraph each. */
const PARAGRAPHS = 60;

/** Places of one paragraph: a report has room for one of them. */
const PROSE_PLACES = ["prose", "table cell", "link text", "link address"] as const;

/** All that is put into contributions. */
const TEXTS = [...kindTexts(), ...naughtyTexts(), ...markdownTexts()];

let pages: readonly string[] = [];

const archive = ownArchive(
  () => contentWith(hostileFiles()),
  (site) => {
    const paths = pathsBelow(site).filter((path) => path.endsWith(".html"));
    // A report names its agency: of the agencies' own pages a sample does.
    pages = paths.filter(
      (path, index) =>
        path.startsWith("reports/") || (path.startsWith("agencies/") && index % 8 === 0),
    );
  },
);

/** Without the policy every page is opened; with it, which can only forbid more, one in five. */
for (const [bypassCSP, step] of [
  [true, 1],
  [false, 5],
] as const) {
  test(`no hostile page opens a dialog or asks another host for anything ${bypassCSP ? "without" : "with"} its policy`, async (t) => {
    assert.ok(pages.length > kindTexts().length, `${pages.length} pages`);
    const queue = pages.filter((_, index) => index % step === 0);
    const opened = queue.length;
    const found = await Promise.all([visitAll(queue, bypassCSP), visitAll(queue, bypassCSP)]);
    assert.deepEqual(found.flat(), []);
    proves(t, "hostile-pages", { texts: bypassCSP ? TEXTS.length : 0, pages: opened });
  });
}

/** Opens pages of a queue one after the other. @returns all they did that no page may do */
async function visitAll(queue: string[], bypassCSP: boolean): Promise<readonly string[]> {
  const context = await archive.browser.newContext({ bypassCSP });
  const found: string[] = [];
  const page = await context.newPage();
  let path = "";
  page.on("dialog", (dialog) => {
    found.push(`${path}: dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(archive.address))
      found.push(`${path}: asks for ${request.url()}`);
  });
  page.on("framenavigated", (frame) => {
    if (frame !== page.mainFrame()) found.push(`${path}: frame ${frame.url()}`);
  });
  for (path = queue.shift() ?? ""; path !== ""; path = queue.shift() ?? "") {
    await page.goto(archive.address + path, { waitUntil: "load" });
    // Attributes are read, not properties: `<form id=location>` must not hide an address from us.
    const addresses = await page.evaluate(() =>
      Array.from(document.querySelectorAll("[href], [src], [action]"), (element) =>
        ["href", "src", "action"].map((name) => element.getAttribute(name) ?? "").join(""),
      ),
    );
    for (const address of addresses) {
      if (/^\s*(?!https?:|mailto:)[a-z][a-z0-9+.-]*:/i.test(address)) {
        found.push(`${path}: leads to ${address}`);
      }
    }
  }
  await context.close();
  return found;
}

/** An agency and a report a text of our own kinds, in every place that takes it; reports full of others' texts. */
function hostileFiles(): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  const add = (agency: string, name: string, report: string): void => {
    const quoted = JSON.stringify(name);
    files[`reports/${agency}/agency.yaml`] =
      `name: { zh: ${quoted}, en: ${quoted} }\nlevel: county\nkind: government\nparent: null\naliases: []\n`;
    files[`reports/${agency}/2021.md`] = report;
  };
  for (const [index, { text }] of kindTexts().entries()) {
    const agency = `410822/kind-${index}`;
    const inProse = PROSE_PLACES[index % PROSE_PLACES.length];
    const elsewhere = PLACES.filter(
      (place) => !(PROSE_PLACES as readonly string[]).includes(place),
    );
    const taken = [...elsewhere, ...(inProse ? [inProse] : [])].filter((place) =>
      isTaken(place, text),
    );
    add(agency, text, reportWith(agency, Object.fromEntries(taken.map((place) => [place, text]))));
  }
  const others = TEXTS.filter(({ text }) => isTaken("prose", text));
  for (const [index, texts] of chunks(others).entries()) {
    const agency = `410823/others-${index}`;
    const prose = texts.map(({ text }) => text).join("\n\n");
    if (isTaken("prose", prose)) add(agency, `其他${index}`, reportWith(agency, { prose }));
  }
  return files;
}

function chunks(texts: readonly HostileText[]): readonly (readonly HostileText[])[] {
  return Array.from({ length: Math.ceil(texts.length / PARAGRAPHS) }, (_, index) =>
    texts.slice(index * PARAGRAPHS, (index + 1) * PARAGRAPHS),
  );
}
