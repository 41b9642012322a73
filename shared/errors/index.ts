export { errorCodes, isKnownCode, type Code, type ErrorClass } from './codes';
export { errorFormatter, type ReportFault } from './format';
export { HubError, systemCode } from './hub-error';
