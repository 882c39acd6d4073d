/** A place in this browser where one draft is kept. Where storage is forbidden or full, nothing is kept and nothing breaks. */
export interface Keeper<T> {
  readonly load: () => T | null;
  /** Whether it could be kept. */
  readonly save: (value: T) => boolean;
  readonly clear: () => void;
}

/** A keeper under a name. What was kept by another edition of the page is forgotten. */
export function keeper<T>(name: string, edition: number): Keeper<T> {
  return {
    load: () => {
      try {
        const kept = JSON.parse(localStorage.getItem(name) ?? "null") as Kept<T> | null;
        return kept?.edition === edition ? kept.value : null;
      } catch {
        return null;
      }
    },
    save: (value) => {
      try {
        localStorage.setItem(name, JSON.stringify({ edition, value } satisfies Kept<T>));
        return true;
      } catch {
        return false;
      }
    },
    clear: () => {
      try {
        localStorage.removeItem(name);
      } catch {
        // Nothing was kept where storage is forbidden.
      }
    },
  };
}

interface Kept<T> {
  readonly edition: number;
  readonly value: T;
}
