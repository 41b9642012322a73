import { execFileSync } from 'node:child_process';

/**
 * Makes authority.pem, server.key and server.pem, which the authority signed for 127.0.0.1, and stranger.pem, which
 * signed nothing.
 */
export function certificates(directory: string): void {
  const run = (...args: readonly string[]) => execFileSync('openssl', args, { cwd: directory, stdio: 'pipe' });
  for (const name of ['authority', 'stranger']) {
    const files = ['-keyout', `${name}.key`, '-out', `${name}.pem`];
    run('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${name}`, ...files);
  }
  const request = ['-newkey', 'rsa:2048', '-nodes', '-keyout', 'server.key', '-out', 'server.csr'];
  run('req', ...request, '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost');
  const signed = ['-CA', 'authority.pem', '-CAkey', 'authority.key', '-CAcreateserial', '-out', 'server.pem'];
  run('x509', '-req', '-in', 'server.csr', '-days', '2', '-copy_extensions', 'copy', ...signed);
}
