import { parentPort, workerData } from "node:worker_threads";
import { type AuditShare, auditReports } from "./audit-reports.ts";
import { openReports } from "./open-reports.ts";

const share = workerData as AuditShare;
parentPort?.postMessage(auditReports(share, openReports(share.storeDir)));
