import { readLines } from './read-lines'

/** Offices and professions. */
export const titles = readLines(
  'title',
  'noun',
  `
国家主席 = president | President | head of state
总统 = president | President | presidential | Presidential
副总统 = vice president | vice-president | Vice President | Vice-President
总理 = premier | Premier | prime minister | Prime Minister | chancellor | Chancellor
副总理 = vice premier | Vice Premier | vice-premier | Vice-Premier | deputy prime minister | Deputy Prime Minister | vice chancellor
首相 = prime minister | Prime Minister | PM | premier | Premier
国务委员 = state councilor | state councillor | State Councilor | State Councillor
国务卿 = secretary of state | Secretary of State
总书记 = general secretary | General Secretary
党委书记 = Party secretary | Party committee secretary | Party chief | secretary of the Party committee | Party committee
省委书记 = provincial Party secretary | provincial Party chief | secretary of the provincial Party committee | Party secretary | Party chief
市委书记 = municipal Party secretary | Party secretary | Party chief | secretary of the municipal Party committee
省长 = governor | Governor
州长 = governor | Governor
市长 = mayor | Mayor
行政长官 = chief executive | Chief Executive
外交部长 | 外长 = foreign minister | Foreign Minister | minister of foreign affairs | Minister of Foreign Affairs | secretary of state | Foreign Secretary | foreign secretary
国防部长 | 防长 = defense minister | defence minister | Defense Minister | Defence Minister | minister of national defense | secretary of defense | defense secretary | Defense Secretary | Defence Secretary
财政部长 | 财长 = finance minister | Finance Minister | minister of finance | treasury secretary | Treasury Secretary | Treasury secretary
秘书长 = secretary-general | Secretary-General | secretary general | Secretary General
外交部发言人 = Foreign Ministry spokesperson | foreign ministry spokesperson | Foreign Ministry spokesman | Foreign Ministry spokeswoman | foreign ministry spokesman | foreign ministry spokeswoman | spokesperson | spokesman | spokeswoman
新闻发言人 = spokesperson | spokesman | spokeswoman | press secretary
发言人 = spokesperson | spokesman | spokeswoman | spokespersons | press secretary | Press Secretary
大使 = ambassador | Ambassador | envoy
总领事 = consul general | consul-general | Consul General | Consul-General
外交官 = diplomat | diplomats
议员 = lawmaker | lawmakers | legislator | legislators | member of parliament | MP | MPs | senator | senators | Senator | congressman | congresswoman | representative | councillor | councillors | member
参议员 = senator | senators | Senator
众议员 = representative | Representative | congressman | congresswoman | House member | lawmaker | Rep.
全国人大代表 = deputy to the National People's Congress | NPC deputy | NPC deputies | National People's Congress deputy | deputies to the National People's Congress
全国政协委员 = member of the National Committee of the CPPCC | CPPCC member | CPPCC members | CPPCC National Committee | political adviser | political advisor
检察官 = prosecutor | prosecutors | procurator | procurators
检察长 = procurator-general | prosecutor general | prosecutor-general | chief prosecutor | attorney general
法官 = judge | judges | justice | Justice
首席执行官 = chief executive officer | CEO | chief executive
首席财务官 = chief financial officer | CFO | finance chief
首席经济学家 = chief economist
董事长 = chairman | Chairman | chairwoman | chairperson | chair
总工程师 = chief engineer
总设计师 = chief designer
院士 = academician | academicians | fellow
教授 = professor | professors | Professor | Prof.
研究员 = researcher | researchers | research fellow | fellow | scientist
国王 = king | King
女王 = queen | Queen
教皇 | 教宗 = pope | Pope | pontiff
航天员 | 宇航员 = astronaut | astronauts | cosmonaut | taikonaut | taikonauts | crew
消防员 = firefighter | firefighters
志愿者 = volunteer | volunteers | volunteered
总干事 = director-general | Director-General | director general | Director General
高级专员 = high commissioner | High Commissioner
特使 = special envoy | envoy | special representative | Special Envoy
临时代办 = chargé d'affaires | charge d'affaires | chargé | acting ambassador
联合国秘书长 = UN Secretary-General | U.N. Secretary-General | United Nations Secretary-General | UN chief | UN secretary-general | U.N. chief | Secretary-General
`,
)
