/** How many of all cases a test tries: `npm run soak` all of them, `npm test` a tenth or what else is said. */
export function casesToTry(all: number, few = Math.ceil(all / 10)): number {
  return process.env.SOAK === "1" ? all : few;
}
