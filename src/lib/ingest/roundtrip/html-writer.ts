import type { GeneratedReport } from "./generated.ts";
import { officialForms, type PrintedForm } from "./official.ts";
import { openingOf } from "./printing.ts";

/** A report as an HTML page, with merged cells. `style` goes into its head. */
export function writeHtml(report: GeneratedReport, style = ""): string {
  return [
    "<!doctype html>",
    `<html lang="zh-CN"><head><meta charset="utf-8"><title>${report.title}</title><style>${style}</style></head><body>`,
    reportBody(report),
    "</body></html>",
  ].join("\n");
}

/** The content of the page, for a page that holds several reports. */
export function reportBody(report: GeneratedReport): string {
  const [proactive, applications, review] = officialForms(
    report.form,
    report.values,
    report.printing,
  ).map(writeTable);
  const opening = openingOf(report.year, report.printing).map((text) => `<p>${text}</p>`);
  return `<h1>${report.title}</h1>
<p>一、总体情况</p>${opening.join("")}
<p>二、主动公开政府信息情况</p>
${proactive}
<p>三、收到和处理政府信息公开申请情况</p>
${applications}
<p>四、政府信息公开行政复议、行政诉讼情况</p>
${review}
<p>五、存在的主要问题及改进情况</p><p>公开的内容还不够丰富。</p>
<p>六、其他需要报告的事项</p><p>无。</p>`;
}

function writeTable(form: PrintedForm): string {
  const rows = form.rows.map((row) => {
    const cells = row.map(({ text, rowSpan, columnSpan }) => {
      const rows = rowSpan === 1 ? "" : ` rowspan="${rowSpan}"`;
      const columns = columnSpan === 1 ? "" : ` colspan="${columnSpan}"`;
      return `<td${rows}${columns}>${text === "" ? "&nbsp;" : text}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table>${rows.join("\n")}</table>`;
}
