/** How Hong Kong, Taiwan, Southeast Asia and Korea spell family names that Pinyin spells otherwise, less what are words. */
const SURNAMES = new Map(
  (
    'chen:chan,tan,tran huang:wong,ng,hwang,huynh,ooi li:lee,ly wang:wong,ong,heng lin:lam,lim zhang:cheung,chang,teo,jang liu:lau,luu,ryu wu:ng,goh,ngo ' +
    'liang:leung,neo,yang zheng:cheng,tay,chung,jeong,jung zhou:chow,chou,chiu,joo yang:yeung,yeo,duong xu:hui,koh,hsu,heo,tsui,seo,khaw he:ho deng:tang,teng zeng:tsang,chan ' +
    'ye:yip,yeh,yap xie:tse,hsieh,chia zhao:chao,chiu,cho,trieu zhu:chu,choo,joo sun:suen luo:lo feng:fung,phung cai:tsai,choi,chua,choy guo:kwok,kuo,quek,kwak,quach ' +
    'hong:hung,ang cao:tso,cho pan:poon,phan yao:yiu,yeo shen:shum,sim lu:lo,loo,lok,luk,roh cui:choi,choe yin:yoon,yun,wan jiang:chiang,kong,keung,kang xiao:siu,hsiao ' +
    'fan:pham,van su:soo dai:tai fang:fong shi:shih,sze song:sung yu:yue,yoo tang:tong,dang du:doo xue:hsueh gong:kung kong:hung qiu:yau,chiu,khoo,hew jia:ka,chia'
  )
    .split(' ')
    .map((line) => line.split(':'))
    .map(([pinyin = '', others = '']) => [pinyin, new Set(others.split(','))]),
)

/** Whether a text names somebody of a family in another spelling than that of Pinyin: "Chan" for chen. */
export function isFamilySpeltOtherwiseIn(text: string, surname: string): boolean {
  const spellings = SURNAMES.get(surname)
  const names = text.match(/\b[A-Z][a-z]{1,8}\b/g) ?? []
  return spellings !== undefined && names.some((name) => spellings.has(name.toLowerCase()))
}
