/** A browser's executable and what it needs around it. */
export interface FoundBrowser {
  executablePath: string;
  /** Where its shared libraries and fonts lie, for one that brings its own. */
  env?: Record<string, string>;
}
