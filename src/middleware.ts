import { defineMiddleware } from "astro:middleware";
import { sealPage } from "./site/seal.ts";

/** Every page leaves through here, so that none can miss its policy or address an asset from the root. */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const html = await response.text();
  const from = context.locals.pagePath;
  if (from === undefined) throw new Error(`${context.url.pathname} does not use the layout Page`);
  // The development server injects its own scripts and styles, which no strict policy would let run.
  const body = import.meta.env.PROD ? sealPage(html, from) : html;
  return new Response(body, { status: response.status, headers: response.headers });
});
