import "./styles.css";
import { render } from "preact";
import { App } from "./page/app.tsx";
import { keepOffline } from "./page/keep-offline.ts";

const root = document.getElementById("app");
if (root !== null) {
  // What stands there says what to do where no script is run.
  root.replaceChildren();
  render(<App />, root);
}
keepOffline();
