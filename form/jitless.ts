import { config } from "zod";

/** Imported before any schema: our content policy forbids code made of text, and even zod's attempt to find out whether it is allowed would be told as a breach. */
config({ jitless: true });
