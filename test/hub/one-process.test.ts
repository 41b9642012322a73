import { openHubInOneProcess } from '../kit';
import { bereavedSuite, federatedSuite } from './federated-suite';

describe('the hub in one process', () => {
  federatedSuite(openHubInOneProcess);
  bereavedSuite(openHubInOneProcess);
});
