import { config } from "zod";

// A page under a strict policy may not make code of text, not even to see whether it may. Schemas look at this when
// they are made, so it is imported before all that makes one.
config({ jitless: true });
