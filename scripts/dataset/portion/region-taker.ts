import { join } from "node:path";
import {
  type Archive,
  compactJson,
  DATA_PATH,
  type DataFile,
  regionSeries,
  type StoreRecord,
  shardsOf,
} from "../../../src/lib/dataset/index.ts";
import { TOTALS } from "../../../src/lib/indicator/index.ts";
import { writeText } from "../file-sink.ts";
import { type DatasetJob, dataFile, type Taker } from "../job.ts";

/**
 * Writes the shards and the series of each region. Agencies are walked by id, which begins with their region,
 * so no more than one region's records are held.
 * @param folder stands for the root of the site
 */
export function regionTaker({ archive }: DatasetJob, folder: string): Taker<readonly DataFile[]> {
  const files: DataFile[] = [];
  let region = "";
  let records: StoreRecord[] = [];
  const flush = () => {
    if (records.length > 0) files.push(...writeRegion(archive, folder, region, records));
    records = [];
  };
  return {
    take(step) {
      if (step.kind === "agency" && step.agency.region !== region) {
        flush();
        region = step.agency.region;
      }
      if (step.kind === "slot" && step.slot.record) records.push(step.slot.record);
    },
    close() {
      flush();
      return files;
    },
  };
}

function writeRegion(
  archive: Archive,
  folder: string,
  code: string,
  records: readonly StoreRecord[],
): readonly DataFile[] {
  const write = (path: string, document: unknown) =>
    dataFile(path, writeText(join(folder, path), compactJson(document)));
  const region = { code, division: archive.regions.get(code) };
  const seriesOf = (wanted?: typeof TOTALS) =>
    regionSeries(region, archive.index.agencies, records, wanted);
  return [
    write(`${DATA_PATH}/series/${code}.json`, seriesOf()),
    write(`${DATA_PATH}/totals/${code}.json`, seriesOf(TOTALS)),
    ...shardsOf(code, records).map((shard) =>
      write(`${DATA_PATH}/reports/${code}/${shard.year}.json`, shard),
    ),
  ];
}
