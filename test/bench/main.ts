import { Command } from 'commander';
import { hubBench } from './hub/bench';

void new Command('bench')
  .description('Measures parts of the hub. Ratios within one run hold between machines, absolute figures do not.')
  .addCommand(hubBench, { isDefault: true })
  .parseAsync();
