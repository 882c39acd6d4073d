import { parentPort, workerData } from "node:worker_threads";
import { type WriteSearchOptions, writeSearch } from "./write.ts";

parentPort?.postMessage(writeSearch(workerData as WriteSearchOptions));
