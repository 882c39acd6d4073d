import { type ChartFigure, figureSvg } from "../../lib/chart/index.ts";

/** Hands a text to the reader as a file. */
export function saveText(name: string, type: string, text: string): void {
  save(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Hands a chart to the reader as an SVG file that carries its own looks. */
export function saveSvg(name: string, figure: ChartFigure): void {
  saveText(name, "image/svg+xml", figureSvg(figure));
}

/** Hands a chart to the reader as a PNG, two pixels a point. */
export async function savePng(name: string, figure: ChartFigure): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(figureSvg(figure))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob) save(name, blob);
}

function save(name: string, blob: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has begun by the next task; the address would otherwise be held as long as the page.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
