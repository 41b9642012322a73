import { Command } from 'commander';
import { runProgram } from '../../shared/serving';
import { auditBench } from './audit/bench';
import { consoleBench } from './console/bench';
import { crashBench } from './crash/bench';
import { galeraBench } from './galera/bench';
import { gatewayBench } from './gateway/bench';
import { importBench } from './import/bench';
import { scaleBench } from './scale/bench';
import { subgraphsBench } from './subgraphs/bench';

void runProgram(async () => {
  await new Command('bench')
    .description('Measures parts of the hub. Ratios within one run hold between machines, absolute figures do not.')
    .addCommand(auditBench)
    .addCommand(consoleBench)
    .addCommand(crashBench)
    .addCommand(galeraBench)
    .addCommand(importBench)
    .addCommand(gatewayBench)
    .addCommand(scaleBench)
    .addCommand(subgraphsBench)
    .parseAsync();
});
