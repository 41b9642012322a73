// The tests that ask a database, on a private MariaDB that is started for them, or on HUB_TEST_DATABASE.
/** @type {import('jest').Config} */
module.exports = {
  ...require('./jest.config.js'),
  roots: ['<rootDir>/test/subgraphs', '<rootDir>/test/contract', '<rootDir>/test/hub'],
  testTimeout: 30_000,
  globalSetup: '<rootDir>/test/kit/mariadb-start.ts',
  globalTeardown: '<rootDir>/test/kit/mariadb-stop.ts',
};
