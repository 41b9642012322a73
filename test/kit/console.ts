import { throughGateway } from '../../gateway/hub/ask';
import { hubConsole } from '../../gateway/hub/hub-console';
import { paths } from '../../gateway/hub/paths';
import { mountReport } from '../../gateway/report/routes';
import { serve } from '../../shared/serving';
import { browse, type Browsing, launchBrowser } from './browser';
import { type HubInOneProcess, openHubInOneProcess } from './one-process';

/** The hub with its console, served, and a browser to look at it with. */
export interface Console extends Browsing, AsyncDisposable {
  readonly hub: HubInOneProcess;
  readonly origin: string;
  close(): Promise<void>;
}

export async function openConsole(options: Parameters<typeof openHubInOneProcess>[0] = {}): Promise<Console> {
  const hub = await openHubInOneProcess(options);
  const running = await serve({
    server: hub.gateway.server,
    host: '127.0.0.1',
    port: 0,
    context: async () => ({}),
    ready: () => hub.gateway.ready(),
    routes: async (app) => {
      await hubConsole(hub.gateway)(app);
      await mountReport(app, throughGateway(hub.gateway), paths.report);
    },
  });
  const browser = await launchBrowser();
  const close = async () => {
    await browser.close();
    await running.stop();
    await hub.close();
  };
  return { ...browse(browser, running.url), hub, origin: running.url, close, [Symbol.asyncDispose]: close };
}
