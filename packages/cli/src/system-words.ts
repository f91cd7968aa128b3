import type { MessageTemplate } from "@regional-plan/model";

/** What the system says when it refuses, in words; the code stands behind, for whoever looks it up. */
export function systemWords({ code = "?" }: Partial<NodeJS.ErrnoException>): MessageTemplate {
  const known = words[code];
  return known === undefined ? { en: code, zh: code } : { en: `${known.en} (${code})`, zh: `${known.zh}（${code}）` };
}

const words: Readonly<Record<string, MessageTemplate>> = {
  EACCES: { en: "there is no permission", zh: "没有权限" },
  EPERM: { en: "the system does not allow it", zh: "系统不允许此操作" },
  EBUSY: { en: "another program uses it", zh: "正被其他程序占用" },
  EIO: { en: "the disk or the network fails", zh: "磁盘或网络出错" },
  EISDIR: { en: "it is a folder", zh: "它是文件夹" },
  ELOOP: { en: "its links go round in a circle", zh: "链接形成循环" },
  EMFILE: { en: "too many files are open", zh: "打开的文件过多" },
  ENAMETOOLONG: { en: "the name is too long", zh: "名称过长" },
  ENOSPC: { en: "the disk is full", zh: "磁盘已满" },
  EDQUOT: { en: "the disk quota is used up", zh: "磁盘配额已用完" },
  EROFS: { en: "the disk can only be read", zh: "磁盘为只读" },
};
