import { measuresOfDomain } from "@regional-plan/model";

console.log(measuresOfDomain);
