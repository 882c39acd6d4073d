import { parentPort, workerData } from "node:worker_threads";
import { type ParseShare, parseReports } from "./parse-reports.ts";

parentPort?.postMessage(parseReports(workerData as ParseShare));
