/**
 * The UCUM code that was meant by another way of writing a unit: `kWh`, `μg/m³`, 万吨, 人/平方公里; nothing where there
 * may be several. `isUnit` says what is a code.
 */
export function nearUnit(written: string, isUnit: (code: string) => boolean): string | undefined {
  if (written.length > longest) return undefined;
  const text = written
    .replace(/℃|°C/gu, "Cel")
    .replace(/‰/gu, "[ppth]")
    .normalize("NFKC")
    .replace(/μ/gu, "u")
    .replace(/[×·⋅・]/gu, ".")
    .trim();
  for (const near of [text, text.replace(/\^(?=[-+]?\d)/gu, ""), factorsOf(text)]) {
    if (near !== written && near !== undefined && isUnit(near)) return near;
  }
  return undefined;
}

const longest = 50;

/** Each factor in the code that it stands for; nothing where one has none. */
function factorsOf(text: string): string | undefined {
  const factors = text.replace(/\s*\/\s*|每(?=.)|\bper\b/gu, "/").split("/");
  const codes = factors.map((factor, index) => (index === 0 && factor === "" ? "" : codeOf(factor.trim())));
  return codes.includes(undefined) ? undefined : codes.join("/");
}

function codeOf(factor: string): string | undefined {
  // 千米 and 千瓦 are units of their own.
  const whole = codeOfWord(factor);
  if (whole !== undefined) return whole;
  const [, many = "", unit = ""] = /^(万亿|百亿|十亿|百万|十万|千万|[百千万亿])?(.*)$/u.exec(factor) ?? [];
  const code = unit === "" ? "" : (codeOfWord(unit) ?? codeOfWord(unit.toLowerCase()) ?? joined(unit) ?? plain(unit));
  if (code === undefined) return undefined;
  if (many === "") return code;
  return [`10*${powers[many]}`, code].filter((part) => part !== "").join(code.startsWith("{") ? "" : ".");
}

/** `kWh` is kW.h, in whatever case; `t CO2` is t{CO2}; what is arbitrary takes no prefix: `k[arb'U]` is 10*3.[arb'U]. */
function joined(unit: string): string | undefined {
  const [, prefix] = /^([kmgt])w\.?h$/iu.exec(unit) ?? [];
  // mWh may be thousandths, or a slip for millions.
  if (prefix === "m") return undefined;
  if (prefix !== undefined) return `${prefix.toLowerCase() === "k" ? "k" : prefix.toUpperCase()}W.h`;
  const [, mass, gas] = /^([kKMG]?[tg])\s?((?:CO2|CO₂|ce|sce)(?:[-_ ]?eq?)?)$/u.exec(unit) ?? [];
  if (mass !== undefined && gas !== undefined) return `${mass}{${gas.replace(/[^A-Za-z0-9]/gu, "")}}`;
  const [, bytes] = /^([kKMGTPE]i?)B$/u.exec(unit) ?? [];
  if (bytes !== undefined) return `${bytes === "K" ? "k" : bytes}By`;
  const [, large = "", data] = /^([兆吉太拍艾])(字节|比特)$/u.exec(unit) ?? [];
  if (data !== undefined) return `${largePrefixes[large]}${data === "字节" ? "By" : "bit"}`;
  const [, rate] = /^([kKMGT])(?:bps|b\/s)$/u.exec(unit) ?? [];
  if (rate !== undefined) return `${rate === "K" ? "k" : rate}bit/s`;
  const [, prefix10, atom] = /^([kMGT])(\[.*)$/u.exec(unit) ?? [];
  if (prefix10 !== undefined && atom !== undefined) return `10*${prefixes[prefix10]}.${atom}`;
  const [, before, note] = /^([^{}]*)\{([^{}]+)\}$/u.exec(unit) ?? [];
  if (before === undefined || note === undefined) return undefined;
  const counted = codeOfWord(note);
  if (counted?.startsWith("{")) return before + counted;
  return /^[\w .%-]+$/u.test(note) ? `${before}{${note.replace(/ /gu, "_")}}` : undefined;
}

/** What needs no other code: of letters, digits and signs of UCUM alone. */
const plain = (unit: string): string | undefined => (/^[!-~]+$/u.test(unit) ? unit : undefined);

const powers: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  万亿: 12,
};

const largePrefixes: Readonly<Record<string, string>> = { 兆: "M", 吉: "G", 太: "T", 拍: "P", 艾: "E" };

const prefixes: Readonly<Record<string, number>> = { k: 3, M: 6, G: 9, T: 12 };

/**
 * Words for units, in whatever case where they are Latin. Those that mean several things are not among them: a “ton” is
 * one of three, 度 counts electricity, degrees and times, 方 areas and volumes, 人次 visits and not persons, 户 firms as
 * well as households, and 百分点 are a difference of per cents. Each line begins with their code.
 */
const words = `
km km 公里 千米 kilometre kilometres kilometer kilometers kms
m 米 公尺 metre metres meter meters
cm 厘米 公分
mm 毫米
[nmi_i] 海里
[mi_i] 英里 mile miles
[ft_i] 英尺 foot feet
[in_i] 英寸 inch inches
[mi_i]/h mph
km/h kph kmh kmph
By 字节 byte bytes
bit 比特 bits
km2 平方公里 平方千米 sqkm km² sq.km sq_km km^2
m2 平方米 平米 sqm m²
har 公顷 ha hectare hectares hm²
m3 立方米 m³ cbm
L 升 litre litres liter liters
t 吨 公吨 tonne tonnes
kg 公斤 千克 kg kgs kilogram kilograms
g 克 gram grams
ug 微克
mg 毫克
h 小时 时 hour hours hr hrs
min 分钟 minute minutes mins
s 秒 second seconds sec secs
d 天 日 day days
wk 周 星期 week weeks
mo 月 个月 month months
a 年 year years yr yrs
kW 千瓦 kw
W 瓦
MW 兆瓦
GW 吉瓦
kW.h 千瓦时 千瓦小时
MW.h 兆瓦时
J 焦耳 焦
Pa 帕
kPa 千帕
MPa 兆帕
Cel 摄氏度 celsius
dB 分贝
mm[Hg] 毫米汞柱 mmhg
% percent pct 百分比
[ppm] ppm
[ppb] ppb
t{ce} 吨标准煤 吨标煤 tce
{person} 人 人口 person persons people
{household} household households
{TEU} teu 标准箱 标箱
`;

/**
 * The code that a word stands for. It is looked up in the text as it stands: to take that apart would take longer than a plan's
 * few units are worth.
 */
function codeOfWord(word: string): string | undefined {
  if (/\s/u.test(word)) return undefined;
  const at = Math.max(words.indexOf(` ${word} `), words.indexOf(` ${word}\n`));
  if (at < 0) return undefined;
  const line = words.lastIndexOf("\n", at) + 1;
  return words.slice(line, words.indexOf(" ", line));
}
