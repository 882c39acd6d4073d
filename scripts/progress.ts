/** Shows how far a long stage is: a bar on a terminal, one line at its end elsewhere. */
export interface Progress {
  /** `done` of `total`; cheap enough to be called for every report. */
  readonly advance: (done: number, total: number) => void;
  /** Ends the stage with what it achieved. */
  readonly end: (summary: string) => void;
}

/** How a progress reaches the world. */
export interface ProgressEffects {
  readonly isTerminal: boolean;
  readonly write: (text: string) => void;
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
}

/** Redrawing more often than this cannot be seen. */
const REDRAW_MS = 80;

const WIDTH = 24;

/** Begins a stage. */
export function startProgress(
  label: string,
  effects: ProgressEffects = processEffects(),
): Progress {
  const started = effects.now();
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    advance(done, total) {
      const now = effects.now();
      if (!effects.isTerminal || now - drawn < REDRAW_MS) return;
      drawn = now;
      effects.write(`\r\x1b[K${bar(label, done, total, (now - started) / 1000)}`);
    },
    end(summary) {
      const seconds = ((effects.now() - started) / 1000).toFixed(1);
      const clear = effects.isTerminal ? "\r\x1b[K" : "";
      effects.write(`${clear}${label}: ${summary} (${seconds} s)\n`);
    },
  };
}

function bar(label: string, done: number, total: number, seconds: number): string {
  const share = total === 0 ? 1 : done / total;
  const filled = Math.round(share * WIDTH);
  const rate = seconds > 0 ? done / seconds : 0;
  const left = rate > 0 ? Math.ceil((total - done) / rate) : 0;
  const drawn = "█".repeat(filled) + "░".repeat(WIDTH - filled);
  return `${label} ${drawn} ${done}/${total}  ${Math.round(rate)}/s  ${left} s left`;
}

function processEffects(): ProgressEffects {
  return {
    isTerminal: process.stderr.isTTY === true,
    write: (text) => void process.stderr.write(text),
    now: () => performance.now(),
  };
}
