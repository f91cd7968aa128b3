/** The version of the model that this package describes. */
export const specVersion = "0.2";
