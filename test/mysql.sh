#!/usr/bin/env bash
# The tests that ask a database, on a MySQL server of their own, which is gone afterwards:
#   bash test/mysql.sh [mysqld] [arguments of jest]
#   bash test/mysql.sh mysqld own [arguments of jest]
# The second runs those that start, kill and fill servers of their own. mysqld is the server's program (default: the one on
# the PATH, unless that is MariaDB's).
set -euo pipefail
cd "$(dirname "$0")/.."

program=${1:-mysqld}
[ $# -eq 0 ] || shift
version=$("$program" --version)
case $version in *MariaDB*) echo "$program is MariaDB: npm run test:mariadb starts one by itself." >&2 && exit 1 ;; esac

directory=$(mktemp -d)
server=
finish() {
  [ -z "$server" ] || { kill -9 "$server" && wait "$server" || true; } 2>/dev/null
  rm -rf "$directory"
}
trap finish EXIT

# For the tests that start servers of their own: MySQL under the names of MariaDB's programs.
mkdir "$directory/bin"
cat >"$directory/bin/mariadbd" <<EOF
#!/usr/bin/env bash
for option; do
  shift
  case \$option in
    --innodb-temp-data-file-path=* | --skip-name-resolve) ;;
    --innodb-log-file-size=*) set -- "\$@" "--innodb-redo-log-capacity=\${option#*=}" ;;
    *) set -- "\$@" "\$option" ;;
  esac
done
exec "$program" "\$@" --mysqlx=OFF --secure-file-priv= --skip-log-bin
EOF
cat >"$directory/bin/mariadb-install-db" <<EOF
#!/usr/bin/env bash
for option; do
  shift
  case \$option in --no-defaults | --datadir=* | --tmpdir=* | --user=*) set -- "\$@" "\$option" ;; esac
done
exec "$program" "\$@" --secure-file-priv= --initialize-insecure
EOF
chmod +x "$directory"/bin/*
if [ "${1:-}" = own ]; then
  shift
  npm run -s build
  PATH="$directory/bin:$PATH" npx jest "${@:-test/(hub/(engines|faults)|crash)}"
  exit
fi

port=$(node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => s.close(console.log(s.address().port)))')
# secure-file-priv: a package's default names a directory that may not be there.
place=(--no-defaults --datadir="$directory/data" --tmpdir="$directory" --secure-file-priv= --log-error="$directory/log.err")
[ "$(id -u)" -ne 0 ] || place+=(--user=root)
"$program" "${place[@]}" --initialize-insecure
# Its databases live as long as a test: nothing of them need outlive the machine. The plan test loads files.
"$program" "${place[@]}" --port="$port" --socket="$directory/socket" --pid-file="$directory/pid" --mysqlx=OFF \
  --bind-address=127.0.0.1 --max-connections=1000 --local-infile=1 --skip-log-bin --innodb-flush-log-at-trx-commit=0 &
server=$!
until grep -q 'ready for connections' "$directory/log.err"; do
  kill -0 "$server" 2>/dev/null || { tail -20 "$directory/log.err" >&2 && exit 1; }
  sleep 0.2
done

echo "$version"
HUB_TEST_DATABASE="mysql://root@127.0.0.1:$port" npm run -s test:mariadb -- "$@"
