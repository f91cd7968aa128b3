import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";

/** A link to a measure, domain, arrangement, goal or project of the page, by its name. What is not on the page has no link. */
export function ItemLink({ id }: { id: string }) {
  const { plan } = useReader();
  const titled = [plan.measures, plan.domains, plan.arrangements].flatMap((list = []) => list.filter((item) => item.id === id));
  const stated = (plan.goals ?? []).filter((goal) => goal.id === id);
  const named = (plan.projects ?? []).filter((project) => project.id === id);
  const text = titled[0]?.title ?? stated[0]?.statement ?? named[0]?.name;
  if (text === undefined) return null;
  return (
    <a href={`#${id}`}>
      <Said text={text} />
    </a>
  );
}
