export { Executor, type OperationRequest } from './executor';
