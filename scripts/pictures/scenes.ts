import { bambooForest } from './scenes/bamboo-forest'
import { bicycleRace } from './scenes/bicycle-race'
import { cityNight } from './scenes/city-night'
import { containerPort } from './scenes/container-port'
import { coralReef } from './scenes/coral-reef'
import { dataCentre } from './scenes/data-centre'
import { footballPitch } from './scenes/football-pitch'
import { highSpeedTrain } from './scenes/high-speed-train'
import { labBench } from './scenes/lab-bench'
import { libraryHall } from './scenes/library-hall'
import { marketStreet } from './scenes/market-street'
import { mountainVillage } from './scenes/mountain-village'
import { oldTownRoof } from './scenes/old-town-roof'
import { paperCutting } from './scenes/paper-cutting'
import { riceField } from './scenes/rice-field'
import { riverBridge } from './scenes/river-bridge'
import { robotArm } from './scenes/robot-arm'
import { satelliteOrbit } from './scenes/satellite-orbit'
import { snowLeopard } from './scenes/snow-leopard'
import { solarDesert } from './scenes/solar-desert'
import { swimmingPool } from './scenes/swimming-pool'
import { teaTerraces } from './scenes/tea-terraces'
import { telescope } from './scenes/telescope'
import { theatreMask } from './scenes/theatre-mask'
import { wetlandCranes } from './scenes/wetland-cranes'
import { windFarm } from './scenes/wind-farm'

/** Every picture of the demonstration newsroom by the name of its file. */
export const scenes: Record<string, () => string> = {
  'bamboo-forest': bambooForest,
  'bicycle-race': bicycleRace,
  'city-night': cityNight,
  'container-port': containerPort,
  'coral-reef': coralReef,
  'data-centre': dataCentre,
  'football-pitch': footballPitch,
  'high-speed-train': highSpeedTrain,
  'lab-bench': labBench,
  'library-hall': libraryHall,
  'market-street': marketStreet,
  'mountain-village': mountainVillage,
  'old-town-roof': oldTownRoof,
  'paper-cutting': paperCutting,
  'rice-field': riceField,
  'river-bridge': riverBridge,
  'robot-arm': robotArm,
  'satellite-orbit': satelliteOrbit,
  'snow-leopard': snowLeopard,
  'solar-desert': solarDesert,
  'swimming-pool': swimmingPool,
  'tea-terraces': teaTerraces,
  telescope,
  'theatre-mask': theatreMask,
  'wetland-cranes': wetlandCranes,
  'wind-farm': windFarm,
}
