import { isPlan } from "@regional-plan/model";

console.log(isPlan({}));
