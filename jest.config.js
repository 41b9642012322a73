/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // A hub opens four databases and plans; on a busy machine that takes longer than the five seconds jest gives.
  testTimeout: 60_000,
  // On two cores jest would run all suites in one process, whose memory grows with each until collecting it is most
  // of the work; a worker that has grown is replaced.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '\\.[jt]s$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // What is imported when it is needed is named as it is after the build.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts'] },
  // Published as ES modules only; jest runs CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!sql-template-tag/)'],
  setupFiles: ['reflect-metadata'],
};
