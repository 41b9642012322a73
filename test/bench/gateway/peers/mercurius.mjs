// Runs where the bench installs the peers, so these packages are found there.
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import mercuriusGateway from '@mercuriusjs/gateway';

const [services, port] = process.argv.slice(2);
const app = Fastify();
app.register(mercuriusGateway, { jit: 1, gateway: { services: JSON.parse(readFileSync(services, 'utf8')) } });
await app.listen({ host: '127.0.0.1', port: Number(port) });
