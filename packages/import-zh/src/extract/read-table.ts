import type { Block, Cell } from "../segment/block.ts";

/** A column of a table: its heading without blanks. */
export interface Column {
  readonly name: string;
}

/** A table that goes on over headings: its columns and its rows. */
export interface TableRow {
  readonly block: Block;
  readonly cells: readonly Cell[];
  /** The columns, where a row above names them. */
  readonly columns: readonly Column[] | undefined;
}

const columnName =
  /^(?:序号|编号|类别|类型|领域|指标|指标名称|主要指标|具体指标|单位|计量单位|属性|指标属性|性质|指标类型|项目|项目名称|名称|任务|任务名称|重点任务|主要任务|工作任务|目标任务|具体任务|举措|改革举措|具体举措|措施|主要内容|内容|工作内容|建设内容|建设内容及规模|考核内容|考核项目|评分标准|各项分值|说明|备注|责任单位|牵头单位|配合单位|指导部门|责任部门|牵头部门|负责部门|负责单位|实施单位|主管部门|责任主体|业主单位|建设单位|推广范围|适用范围|完成时限|完成时间|时限|年限|建设年限|总投资.*|投资.*|建设地点|地点|基期|基期值|基准值|现状|现状值|目标|目标值|规划目标|实现情况|年均|年均增长.*|年均增速.*|累计|年均\/累计|年均累计|20\d\d年?.*|.*(?:单位|部门)|.*目标)$/;

/** Whether the cells of a row are the headings of columns. */
export function readHeader(cells: readonly Cell[]): Column[] | undefined {
  const names = cells.map(({ text }) => text.replaceAll(/[\s（）()]|[（(].*?[）)]/g, ""));
  const filled = names.filter((name) => name !== "");
  const known = filled.filter((name) => columnName.test(name));
  return filled.length >= 2 && known.length >= 2 && known.length >= filled.length * 0.6 && filled.every((name) => name.length <= 16)
    ? names.map((name) => ({ name }))
    : undefined;
}

/** Whether a column names bodies, and not units of measurement. */
export const isUnitColumn = ({ name }: Column): boolean =>
  /(?:责任|牵头|配合|指导|负责|实施|主管|业主|建设|协办|主办|参与|协同|承办|落实|支持)(?:单位|部门|主体)(?:及.*)?$|^(?:牵头|责任|配合)(?:市级|区级|省级)?(?:单位|部门)/.test(
    name,
  );
