/** The version of the model that this package describes, and that new plans are written in. */
export const specVersion = "0.3";

/** The versions that are read as they are, the oldest first: each adds to the one before and takes nothing away. */
export const readableVersions: readonly string[] = ["0.2", specVersion];

/** The versions that `upgradePlan` has to bring up before they can be read. */
export const olderVersions: readonly string[] = ["0.1"];
