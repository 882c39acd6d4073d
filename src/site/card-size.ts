/** Width and height of every social card in pixels: what platforms show whole. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
