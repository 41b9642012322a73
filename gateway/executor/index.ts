export { CompiledGateway } from './compiled-gateway';
