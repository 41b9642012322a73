export { type Code, errorCodes, isKnownCode } from './codes';
export { errorFormatter } from './format';
export { HubError, systemCode } from './hub-error';
