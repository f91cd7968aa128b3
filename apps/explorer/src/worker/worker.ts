import type { Jobs, Question, Reply, Workers } from "./jobs.ts";

/** What each job is done by; it is loaded when it is first asked for. */
const workers: Workers = {
  open: async (ask, onStep) => (await import("./own-file.ts")).openOwn(ask, onStep),
  mend: async (ask) => (await import("./own-file.ts")).mendOwn(ask),
  undo: async () => (await import("./own-file.ts")).undoOwn(),
  save: async () => (await import("./own-file.ts")).saveOwn(),
  read: async (ask, onStep) => (await import("./own-file.ts")).readOther(ask, onStep),
  formats: async () => (await import("./write-file.ts")).toldFormats(),
  write: async (ask) => (await import("./write-file.ts")).writePlan(ask),
  compare: async (ask) => (await import("./compare-editions.ts")).compareEditions(ask),
  align: async (ask) => (await import("./align-tasks.ts")).alignTasks(ask),
  decide: async (ask) => (await import("./align-tasks.ts")).decideTasks(ask),
  document: async (ask) => (await import("./make-document.ts")).makeDocument(ask),
  draw: async (ask) => (await import("./make-document.ts")).drawOne(ask),
  paper: async (ask) => (await import("./write-file.ts")).writePaperFile(ask),
};

/** Works apart from the page, which stays quick meanwhile. */
addEventListener("message", async ({ data: { number, job, ask } }: MessageEvent<Question>) => {
  const reply = (one: Reply) => postMessage(one);
  try {
    reply({ number, answer: await work(job, ask, (step) => reply({ number, step })) });
  } catch (error) {
    reply({ number, failed: String(error) });
  }
});

const work = <J extends keyof Jobs>(job: J, ask: Jobs[J]["ask"], onStep: Parameters<Workers[J]>[1]): Promise<Jobs[J]["answer"]> =>
  workers[job](ask, onStep);
