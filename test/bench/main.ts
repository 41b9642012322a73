import { Command } from 'commander';
import { runProgram } from '../../shared/serving';
import { gatewayBench } from './gateway/bench';
import { hubBench } from './hub/bench';
import { subgraphsBench } from './subgraphs/bench';

void runProgram(async () => {
  await new Command('bench')
    .description('Measures parts of the hub. Ratios within one run hold between machines, absolute figures do not.')
    .addCommand(hubBench, { isDefault: true })
    .addCommand(gatewayBench)
    .addCommand(subgraphsBench)
    .parseAsync();
});
