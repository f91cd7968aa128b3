import { trustedAddress } from "../worker/trusted-address.ts";

/** Keeps the page for when there is no network, once it has nothing else to do. Where that is not possible, it is not there then. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator) || location.protocol === "file:") return;
  const register = () => {
    navigator.serviceWorker.register(trustedAddress("./service-worker.js") as URL).catch(() => undefined);
  };
  addEventListener("load", () => setTimeout(register, 2_000));
}
