import { itemTitle } from "@regional-plan/model";
import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";

/** A link to a measure, domain, arrangement, goal or project of the page, by its name. What is not on the page has no link. */
export function ItemLink({ id }: { id: string }) {
  const { plan } = useReader();
  const lists = [plan.measures, plan.domains, plan.arrangements, plan.goals, plan.projects];
  const item = lists.flatMap((list = []) => list.filter((each) => each.id === id))[0];
  const text = item && itemTitle({ item });
  if (text === undefined) return null;
  return (
    <a href={`#${id}`}>
      <Said text={text} />
    </a>
  );
}
