import { chancayTwoYears } from '@/db/seeds/stories/chancay-two-years'
import { communityCanteen } from '@/db/seeds/stories/community-canteen'
import { cranesAndCordgrass } from '@/db/seeds/stories/cranes-and-cordgrass'
import { desertComputingPark } from '@/db/seeds/stories/desert-computing-park'
import { eyeScansInCountyClinics } from '@/db/seeds/stories/eye-scans-in-county-clinics'
import { grandmothersPaperCuts } from '@/db/seeds/stories/grandmothers-paper-cuts'
import { juniorSwimRecord } from '@/db/seeds/stories/junior-swim-record'
import { lakeVictoriaLamps } from '@/db/seeds/stories/lake-victoria-lamps'
import { laosRailwayFiveYears } from '@/db/seeds/stories/laos-railway-five-years'
import { leonidsWatching } from '@/db/seeds/stories/leonids-watching'
import { listeningToRobotJoints } from '@/db/seeds/stories/listening-to-robot-joints'
import { mountainCountyFirstTrain } from '@/db/seeds/stories/mountain-county-first-train'
import { nightBusRoutes } from '@/db/seeds/stories/night-bus-routes'
import { nightLibrary } from '@/db/seeds/stories/night-library'
import { oldTownWorkshops } from '@/db/seeds/stories/old-town-workshops'
import { operaBeginnersGuide } from '@/db/seeds/stories/opera-beginners-guide'
import { riceFieldsMethane } from '@/db/seeds/stories/rice-fields-methane'
import { salineBarleyLab } from '@/db/seeds/stories/saline-barley-lab'
import { samarkandPaper } from '@/db/seeds/stories/samarkand-paper'
import { sheepUnderSolarPanels } from '@/db/seeds/stories/sheep-under-solar-panels'
import { snowLeopardRegister } from '@/db/seeds/stories/snow-leopard-register'
import { studentSatellite } from '@/db/seeds/stories/student-satellite'
import { teaPriceOnTheBox } from '@/db/seeds/stories/tea-price-on-the-box'
import { threeLakesTour } from '@/db/seeds/stories/three-lakes-tour'
import { turbinesInATyphoon } from '@/db/seeds/stories/turbines-in-a-typhoon'
import { villageFootballFinal } from '@/db/seeds/stories/village-football-final'
import type { SeedStory } from './seed-story'

/** The stories of the demonstration newsroom. */
export const demonstrationStories: SeedStory[] = [
  chancayTwoYears,
  communityCanteen,
  cranesAndCordgrass,
  desertComputingPark,
  eyeScansInCountyClinics,
  grandmothersPaperCuts,
  juniorSwimRecord,
  lakeVictoriaLamps,
  laosRailwayFiveYears,
  leonidsWatching,
  listeningToRobotJoints,
  mountainCountyFirstTrain,
  nightBusRoutes,
  nightLibrary,
  oldTownWorkshops,
  operaBeginnersGuide,
  riceFieldsMethane,
  salineBarleyLab,
  samarkandPaper,
  sheepUnderSolarPanels,
  snowLeopardRegister,
  studentSatellite,
  teaPriceOnTheBox,
  threeLakesTour,
  turbinesInATyphoon,
  villageFootballFinal,
]
