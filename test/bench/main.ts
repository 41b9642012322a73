import { Command } from 'commander';
import { runProgram } from '../../shared/serving';
import { crashBench } from './crash/bench';
import { gatewayBench } from './gateway/bench';
import { hubBench } from './hub/bench';
import { subgraphsBench } from './subgraphs/bench';

void runProgram(async () => {
  await new Command('bench')
    .description('Measures parts of the hub. Ratios within one run hold between machines, absolute figures do not.')
    .addCommand(hubBench, { isDefault: true })
    .addCommand(crashBench)
    .addCommand(gatewayBench)
    .addCommand(subgraphsBench)
    .parseAsync();
});
