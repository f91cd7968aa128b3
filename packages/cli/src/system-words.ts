import type { MessageTemplate } from "@regional-plan/model";

/** What the operating system says when it refuses, in words, by its code: the same for whatever is read or written. */
export function systemWords({ code = "" }: Partial<NodeJS.ErrnoException>): MessageTemplate {
  return words[code] ?? { en: `the system says ${code || "no more"}`, zh: `系统返回 ${code || "未知错误"}` };
}

const words: Readonly<Record<string, MessageTemplate>> = {
  EACCES: { en: "permission was denied", zh: "没有访问权限" },
  EPERM: { en: "the system does not permit it", zh: "系统不允许此操作" },
  EROFS: { en: "the disk can only be read", zh: "磁盘为只读" },
  ENOSPC: { en: "the disk is full", zh: "磁盘空间不足" },
  EDQUOT: { en: "the disk quota is used up", zh: "磁盘配额已用完" },
  EFBIG: { en: "the file would be too large for the disk", zh: "文件超过磁盘允许的大小" },
  ENOENT: { en: "there is no such file or folder", zh: "文件或文件夹不存在" },
  ENOTDIR: { en: "a part of the path is no folder", zh: "路径中有一部分不是文件夹" },
  EISDIR: { en: "it is a folder", zh: "这是文件夹，不是文件" },
  EEXIST: { en: "something of that name is there already", zh: "已存在同名文件或文件夹" },
  ENAMETOOLONG: { en: "the name is too long", zh: "名称过长" },
  ELOOP: { en: "its links lead in a circle", zh: "链接循环引用" },
  EBUSY: { en: "another program is using it", zh: "文件正被其他程序使用" },
  ETXTBSY: { en: "another program is using it", zh: "文件正被其他程序使用" },
  EMFILE: { en: "too many files are open", zh: "打开的文件过多" },
  ENFILE: { en: "too many files are open", zh: "打开的文件过多" },
  EIO: { en: "the disk has a fault", zh: "磁盘读写出错" },
  EINVAL: { en: "a name like this is not possible here", zh: "此处不允许使用这样的名称" },
  EPIPE: { en: "the program that was to read it has ended", zh: "接收数据的程序已结束" },
};
