export { startSuiteServer as default } from './mariadb-suite';
