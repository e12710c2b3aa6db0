import { readLines } from './read-lines'

/** Organisations of many states, what they meet for, and what they agreed on. */
export const international = readLines(
  'institution',
  'properNoun',
  `
联合国 = United Nations | UN | U.N.
联合国安全理事会 | 联合国安理会 | 安理会 = United Nations Security Council | UN Security Council | U.N. Security Council | Security Council | UNSC
联合国大会 | 联大 = United Nations General Assembly | UN General Assembly | General Assembly | UNGA
联合国教科文组织 | 联合国教育、科学及文化组织 | 教科文组织 = United Nations Educational, Scientific and Cultural Organization | UNESCO
联合国儿童基金会 = United Nations Children's Fund | UNICEF
联合国难民署 = UN Refugee Agency | UNHCR | United Nations High Commissioner for Refugees
联合国人权理事会 | 人权理事会 = United Nations Human Rights Council | UN Human Rights Council | Human Rights Council
联合国开发计划署 = United Nations Development Programme | UNDP | UN Development Programme
联合国环境规划署 | 环境署 = United Nations Environment Programme | UNEP | UN Environment Programme
联合国粮农组织 | 粮农组织 = Food and Agriculture Organization | FAO
世界粮食计划署 = World Food Programme | World Food Program | WFP
世界卫生组织 | 世卫组织 | 世卫 = World Health Organization | World Health Organisation | WHO
世界贸易组织 | 世贸组织 = World Trade Organization | World Trade Organisation | WTO
世界银行 | 世行 = World Bank
国际货币基金组织 = International Monetary Fund | IMF
国际原子能机构 = International Atomic Energy Agency | IAEA
国际能源署 = International Energy Agency | IEA
国际刑事法院 = International Criminal Court | ICC
国际法院 = International Court of Justice | ICJ
国际刑警组织 = International Criminal Police Organization | Interpol | INTERPOL
国际劳工组织 = International Labour Organization | International Labor Organization | ILO
国际奥林匹克委员会 | 国际奥委会 = International Olympic Committee | IOC
国际足球联合会 | 国际足联 = FIFA
欧洲足球协会联盟 | 欧足联 = UEFA
国际红十字会 | 红十字国际委员会 = International Committee of the Red Cross | ICRC | Red Cross
世界动物卫生组织 = World Organisation for Animal Health | WOAH | OIE
世界气象组织 = World Meteorological Organization | WMO
欧洲联盟 | 欧盟 = European Union | EU | E.U.
欧盟委员会 | 欧委会 = European Commission | EU Commission
欧洲议会 = European Parliament
欧洲理事会 = European Council
欧洲中央银行 | 欧洲央行 = European Central Bank | ECB
北大西洋公约组织 | 北约 = North Atlantic Treaty Organization | NATO | Nato
东南亚国家联盟 | 东盟 = Association of Southeast Asian Nations | ASEAN | Asean
上海合作组织 | 上合组织 = Shanghai Cooperation Organization | Shanghai Cooperation Organisation | SCO
金砖国家 | 金砖 = BRICS
二十国集团 = Group of 20 | Group of Twenty | G20 | G-20
七国集团 = Group of Seven | G7 | G-7
亚太经合组织 | 亚太经济合作组织 = Asia-Pacific Economic Cooperation | APEC
经济合作与发展组织 | 经合组织 = Organization for Economic Cooperation and Development | Organisation for Economic Co-operation and Development | OECD
石油输出国组织 | 欧佩克 = Organization of the Petroleum Exporting Countries | OPEC | Opec
亚洲基础设施投资银行 | 亚投行 = Asian Infrastructure Investment Bank | AIIB
亚洲开发银行 | 亚行 = Asian Development Bank | ADB
新开发银行 = New Development Bank | NDB
非洲联盟 | 非盟 = African Union | AU
阿拉伯国家联盟 | 阿盟 = Arab League | League of Arab States
海湾合作委员会 | 海合会 = Gulf Cooperation Council | GCC
不结盟运动 = Non-Aligned Movement
区域全面经济伙伴关系协定 = Regional Comprehensive Economic Partnership | RCEP
全面与进步跨太平洋伙伴关系协定 = Comprehensive and Progressive Agreement for Trans-Pacific Partnership | CPTPP
巴黎协定 | 巴黎气候协定 = Paris Agreement | Paris climate agreement | Paris Accord | Paris accord | Paris climate accord
联合国宪章 = UN Charter | Charter of the United Nations | United Nations Charter
博鳌亚洲论坛 = Boao Forum for Asia | Boao Forum | BFA
达沃斯 = Davos
世界经济论坛 = World Economic Forum | WEF
中国国际进口博览会 | 进博会 = China International Import Expo | CIIE | International Import Expo | Import Expo | the Expo
中国国际服务贸易交易会 | 服贸会 = China International Fair for Trade in Services | CIFTIS
中国进出口商品交易会 | 广交会 = China Import and Export Fair | Canton Fair
中非合作论坛 = Forum on China-Africa Cooperation | FOCAC
慕尼黑安全会议 | 慕安会 = Munich Security Conference
奥林匹克运动会 | 奥运会 | 奥运 = Olympic Games | Olympics | Olympic | Games
冬季奥林匹克运动会 | 冬奥会 | 冬奥 = Winter Olympic Games | Winter Olympics | Winter Games | Olympic Winter Games
残疾人奥林匹克运动会 | 残奥会 = Paralympic Games | Paralympics | Paralympic
世界杯 = World Cup
亚洲运动会 | 亚运会 = Asian Games | Asiad
欧洲杯 = European Championship | Euro | UEFA European Championship | Euros
英格兰足球超级联赛 | 英超 = Premier League | English Premier League | EPL
欧洲冠军联赛 | 欧冠 = Champions League | UEFA Champions League
诺贝尔奖 = Nobel Prize | Nobel
世界互联网大会 = World Internet Conference
`,
)
