#!/bin/sh
# Belastar en byggd och komprimerad webbplats på den egna datorn med wrk och läser tillbaka dess svarshuvuden.
#   npm run build -- --compress && drift/belastning.sh [sekunder] [anslutningar]
# Kräver Debians paket nginx-light, libnginx-mod-http-brotli-static och wrk.
set -eu
SECONDS_OF_LOAD=${1:-60}
CONNECTIONS=${2:-1000}
PORT=${PORT:-8443}
HERE=$(cd "$(dirname "$0")" && pwd)
ROOT=$(cd "$HERE/.." && pwd)/_site
[ -f "$ROOT/index.html.br" ] || { echo "Bygg först: npm run build -- --compress" >&2; exit 2; }

WORK=$(mktemp -d)
trap 'kill "$(cat "$WORK/nginx.pid" 2>/dev/null)" 2>/dev/null || true; rm -rf "$WORK"' EXIT
cp "$HERE"/nginx/*.conf "$WORK"
cp /etc/nginx/mime.types "$WORK"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost \
  -keyout "$WORK/key.pem" -out "$WORK/cert.pem" 2>/dev/null
cat > "$WORK/nginx.conf" <<EOF
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
worker_processes auto;
worker_rlimit_nofile 16384;
pid $WORK/nginx.pid;
error_log $WORK/error.log;
events { worker_connections 4096; }
http {
    access_log off;
    sendfile on;
    tcp_nopush on;
    keepalive_requests 100000;
    client_body_temp_path $WORK/body; proxy_temp_path $WORK/proxy; fastcgi_temp_path $WORK/fcgi; uwsgi_temp_path $WORK/uwsgi; scgi_temp_path $WORK/scgi;
    include kartor.conf;
    server {
        listen 127.0.0.1:$((PORT - 1)) backlog=4096;
        listen 127.0.0.1:$PORT ssl http2 backlog=4096;
        ssl_certificate $WORK/cert.pem;
        ssl_certificate_key $WORK/key.pem;
        add_header Strict-Transport-Security "max-age=63072000; includeSubDomains" always;
        set \$regionsidan_rot $ROOT;
        include typer.conf;
        include site.conf;
    }
}
EOF
nginx -t -q -c "$WORK/nginx.conf" -p "$WORK"
nginx -c "$WORK/nginx.conf" -p "$WORK"
sleep 1

PLAIN=http://127.0.0.1:$((PORT - 1))
for path in / /sok/ /regioner/varmland/ /kalender.ics /flode.atom /api/v1/notiser.json /finns-inte/; do
  echo "== $path"
  curl -ksI --http2 -H 'Accept-Encoding: br, gzip' "https://127.0.0.1:$PORT$path" | tr -d '\r' | grep -vi '^date:'
done
for page in / /regioner/varmland/; do
  echo "== wrk $page, $CONNECTIONS anslutningar, $SECONDS_OF_LOAD s"
  wrk -t2 -c"$CONNECTIONS" -d"${SECONDS_OF_LOAD}s" --latency -H 'Accept-Encoding: br' "$PLAIN$page"
done
