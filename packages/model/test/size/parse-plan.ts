import * as m from "@regional-plan/model";

console.log(m.parsePlan({}));
