import type { Indicator } from "../indicator.ts";
import { onBothForms } from "../terms.ts";

const received = onBothForms("applications.received.total");
const carriedForward = onBothForms("applications.carriedForward.total");
const toBeHandled = onBothForms("applications.received.total", "applications.carriedOver.total");

const flow = (terms: ReturnType<typeof onBothForms>) =>
  ({ measure: { kind: "amount", nature: "flow", terms }, unit: "item", breaks: [] }) as const;

/** How many applications came, were settled and were left. */
export const APPLICATION_INDICATORS: readonly Indicator[] = [
  {
    id: "received",
    group: "applications",
    name: { zh: "新收申请", en: "Applications received" },
    definition: {
      zh: "本年度新收到的政府信息公开申请件数。",
      en: "Number of applications for government information newly received in the year.",
    },
    ...flow(received),
  },
  {
    id: "carriedOver",
    group: "applications",
    name: { zh: "上年结转申请", en: "Applications carried over" },
    definition: {
      zh: "上年未办结、转入本年度继续办理的申请件数。",
      en: "Number of applications left open by the previous year and handled on in this one.",
    },
    ...flow(onBothForms("applications.carriedOver.total")),
  },
  {
    id: "closed",
    group: "applications",
    name: { zh: "办结申请", en: "Applications closed" },
    definition: {
      zh: "本年度作出办理结果的申请件数，每件只计一种结果。",
      en: "Number of applications that got an outcome in the year; each counts under one outcome only.",
    },
    ...flow(onBothForms("applications.closed.total")),
  },
  {
    id: "carriedForward",
    group: "applications",
    name: { zh: "结转下年申请", en: "Applications carried forward" },
    definition: {
      zh: "年末尚未办结、转入下年度继续办理的申请件数。",
      en: "Number of applications still open at the end of the year.",
    },
    measure: { kind: "amount", nature: "stock", terms: carriedForward },
    unit: "item",
    breaks: [],
  },
  {
    id: "pendingShare",
    group: "applications",
    name: { zh: "未办结比例", en: "Share still pending" },
    definition: {
      zh: "年末尚未办结的申请占本年度应办理申请（新收与上年结转之和）的比例。",
      en: "Applications still open at the end of the year, as a share of all that were to be handled in it (received and carried over).",
    },
    measure: { kind: "proportion", numerator: carriedForward, denominator: toBeHandled },
    unit: "share",
    breaks: [],
  },
];
