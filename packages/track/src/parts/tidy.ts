/** A number without what arithmetic with fractions leaves behind. */
export const tidy = (number: number): number => Number(number.toPrecision(12));

/** A score as it is announced, to two places. */
export const twoPlaces = (number: number): number => Math.round(tidy(number * 100)) / 100;
