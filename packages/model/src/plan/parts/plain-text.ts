import * as z from "zod";
import { inkPattern } from "./patterns.ts";

/**
 * A text that says something: neither empty nor of blanks alone.
 * @internal
 */
export const plainText = (): z.ZodString => z.string().min(1).regex(inkPattern);
