import { expect, it } from "vitest";
import { showQuantity } from "./show-quantity.ts";

it.each([
  [{ value: 100, unit: "家" }, "100家"],
  [{ value: 55, unit: "people" }, "55 people"],
  [{ value: 320, unit: "万名" }, "320万名"],
  [{ value: 35, unit: "μg/m³" }, "35 μg/m³"],
  [{ value: 35, unit: "µg" }, "35 µg"],
  [{ value: 1.5, unit: "亿kWh" }, "1.5亿kWh"],
  [{ value: 50, unit: "%" }, "50%"],
  [{ value: 2, unit: "°C" }, "2 °C"],
  [{ value: 2, unit: "℃" }, "2℃"],
  [{ value: 12, unit: "километров" }, "12 километров"],
  [{ value: 5, unit: "명" }, "5명"],
  [{ value: 0 }, "0"],
  [{ min: 80, max: 100, unit: "places" }, "80–100 places"],
  [{ min: 80, unit: "个" }, "≥80个"],
  [{ max: 1, unit: "hour" }, "≤1 hour"],
  [{ unit: "people" }, "people"],
  [{ min: 3, max: 5, unitCode: "km" }, "3–5 km"],
])("%j is %s", (quantity, text) => expect(showQuantity(quantity)).toBe(text));
