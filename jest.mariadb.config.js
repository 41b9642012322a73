// The tests that ask a database, on a private MariaDB that is started for them, or on HUB_TEST_DATABASE.
const base = require('./jest.config.js');

// These start a server of their own, and have been run by `npm test`; against a server that is named they are new.
const own = process.env.HUB_TEST_DATABASE === undefined ? ['/test/hub/engines', '/test/hub/faults/'] : [];

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  testPathIgnorePatterns: [...(base.testPathIgnorePatterns ?? ['/node_modules/']), ...own],
  roots: ['<rootDir>/test/subgraphs', '<rootDir>/test/contract', '<rootDir>/test/hub'],
  testTimeout: 30_000,
  globalSetup: '<rootDir>/test/kit/mariadb-start.ts',
  globalTeardown: '<rootDir>/test/kit/mariadb-stop.ts',
};
