export { writeYamlText } from "../../text/yaml/write-yaml-text.ts";
export { yaml } from "./yaml.ts";
