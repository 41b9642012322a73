export { stopSuiteServer as default } from './mariadb-suite';
