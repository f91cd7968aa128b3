import { cooperationOf, getItem, indexPlan, itemsInvolving } from "@regional-plan/model";

console.log(indexPlan, getItem, itemsInvolving, cooperationOf);
