import { openHubInFiveProcesses } from '../kit';
import { bereavedSuite, federatedSuite } from './federated-suite';

describe('the hub as five processes', () => {
  federatedSuite(openHubInFiveProcesses);
  bereavedSuite(openHubInFiveProcesses);
});
