import { Converter, ReflectionKind } from "typedoc";

/**
 * Keeps the inside of zod off the pages: a schema's page names the sort of schema, and what it holds stands on the page
 * of its interface. A parameter that is taken apart where it is declared is called by its type.
 */
export function hideZod(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const { type } of project.getReflectionsByKind(typed)) {
      for (const part of type?.type === "union" ? type.types : [type]) hideInside(part, project);
    }
    for (const parameter of project.getReflectionsByKind(ReflectionKind.Parameter)) {
      const { name, type } = parameter;
      if (name === "__namedParameters" && type?.type === "reference") parameter.name = type.name[0].toLowerCase() + type.name.slice(1);
    }
  });
}

const typed = ReflectionKind.Variable | ReflectionKind.Property | ReflectionKind.CallSignature;

function hideInside(type, project) {
  if (type?.type !== "reference" || type.package !== "zod") return;
  const isOurs = (argument) => argument.type === "reference" && argument.package !== "zod";
  const hidden = type.typeArguments?.filter((argument) => !isOurs(argument)) ?? [];
  for (const argument of hidden) project.removeTypeReflections(argument);
  const shown = type.typeArguments?.filter(isOurs) ?? [];
  type.typeArguments = shown.length > 0 ? shown : undefined;
}
