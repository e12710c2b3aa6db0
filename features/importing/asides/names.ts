const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉仝百里'

const chineseName = new RegExp(
  `^(?:(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐)|[${surnames}])[\\p{Script=Han}]{1,2}$`,
  'u',
)
const word = "[A-Z][\\p{L}'’.-]*"
const latinName = new RegExp(`^${word}(?: (?:${word}|van|von|de|der|da|al|bin|el)){1,3}$`, 'u')
const capitals = /^[A-Z]{2,}(?:[ -][A-Z]{2,})?$/u
const outlet =
  /(?:daily|news|times|post|agency|press|herald|tribune|journal|guardian|reuters|xinhua|bloomberg|staff|writer|writers|correspondent|correspondents|reporter|reporters|editor|service|network|media|weekly|magazine|AFP|AP|CGTN|CNN|BBC)$/iu
const titles = '(?:本报|本台|本网|本刊|特约|实习|见习|通讯员|记者|编辑)'

/** 张三, 张三、李四, 张三 李四 */
export function areChineseNames(text: string): boolean {
  const names = text
    .split(/[、,，/\s和与及]+/u)
    .map((name) => name.replace(new RegExp(`^${titles}+`, 'u'), ''))
    .filter((name) => name !== '')
  return names.length > 0 && names.length <= 8 && names.every((name) => chineseName.test(name))
}

/** Lin Xiaozhou; LIN XIAOZHOU in Beijing and Li Si, China Daily */
export function areLatinNames(text: string): boolean {
  const [names = '', ...places] = text.split(/ (?:in|from|at) /u)
  const parts = names
    .split(/\s{0,9}(?:,|\||&| and | with )\s*/u)
    .filter((part) => part !== '' && !/^(?:\d+ min read)$/u.test(part))
  const isName = (part: string) => latinName.test(part) || capitals.test(part) || isOutlet(part)
  const [first] = parts
  if (!first || parts.length > 8 || places.join(' ').length > 40) return false
  return parts.every(isName) || (parts.length === 1 && /^[A-Z][a-z]+$/u.test(first))
}

export function isOutlet(text: string): boolean {
  return text.length <= 40 && outlet.test(text) && !/[.!?]$/u.test(text)
}

const pinyinSurnames =
  'Wang|Li|Zhang|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou|Xu|Sun|Ma|Zhu|Hu|Guo|Lin|Gao|Luo|Zheng|Liang|Xie|Tang|Han|Feng|Deng|Cao|Peng|Zeng|Xiao|Tian|Dong|Yuan|Jiang|Cai|Yu|Du|Ye|Cheng|Su|Wei|Lu|Lyu|Ding|Ren|Shen|Yao|Cui|Zhong|Jia|Xia|Fu|Zou|Xiong|Meng|Qin|Qiu|Yin|Xue|Yan|Duan|Lei|Hou|Shi|Tao|He|Hao|Gu|Mao|Qian|Dai|Mo|Kong|Wen|Niu|Ge|Xing|Qi|Wu|Yi|Qiao|Pang|Zhuang|Nie|Zhai|Shu|Ouyang|Situ|Zuo|Bi|Ruan|Kang|Cui|Cong|Bao|Zhen|Hua'
const syllable =
  '(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|ve|a|o|e|i|u|v))'
const pinyinName = new RegExp(`^(?:${pinyinSurnames}) ${syllable}(?:['’-]?${syllable})?$`, 'iu')

/** Wang Wu; LI XIAOZHOU and Zhang San in Beijing: by their form names of reporters, whatever stands about them. */
export function arePinyinNames(text: string): boolean {
  const [names = '', ...places] = text.split(/ (?:in|from) (?=\p{Lu})/u)
  const parts = names.split(/\s{0,9}(?:,|&| and )\s{0,9}/u)
  const isName = (part: string) =>
    pinyinName.test(part) && (/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(part) || capitals.test(part))
  return (
    parts.length <= 6 && places.length < 2 && places.join('').length <= 30 && parts.every(isName)
  )
}
