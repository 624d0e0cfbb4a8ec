/**
 * A whole nginx for a container or a machine of its own: it runs as nobody in particular, writes in /tmp alone, and speaks
 * plain HTTP to whatever stands before it and holds the certificate. Of errors only the worst are written down: nginx puts
 * whole addresses in that log, and cannot be told otherwise.
 */
export const nginxConf = `# Written by the build; a change here is lost with the next one.
worker_processes auto;
pid /tmp/nginx.pid;
error_log stderr crit;
include /etc/nginx/modules-enabled/*.conf;

events { worker_connections 1024; }

http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  client_body_temp_path /tmp/nginx-body;
  proxy_temp_path /tmp/nginx-proxy;
  fastcgi_temp_path /tmp/nginx-fastcgi;
  uwsgi_temp_path /tmp/nginx-uwsgi;
  scgi_temp_path /tmp/nginx-scgi;
  client_max_body_size 1k;
  sendfile on;
  include /etc/nginx/portal/maps.conf;

  server {
    listen 8080;
    listen [::]:8080;
    root /srv/portal;
    access_log /dev/stdout portal;
    include /etc/nginx/portal/portal.conf;
  }
}
`;

/** Built from `<build>.hosting/`, after `tools/pack.ts` has laid the files there. */
export const containerfile = `# Written by the build. Make the files first (node tools/pack.ts), then, in this folder's parent:
#   podman build -f nginx/Containerfile -t portal .
#   podman run --read-only --tmpfs /tmp --cap-drop all --security-opt no-new-privileges -p 8080:8080 portal
# Pin the image to a digest of your own choice.
FROM docker.io/nginxinc/nginx-unprivileged:stable-alpine-slim
COPY --chown=0:0 nginx/nginx.conf /etc/nginx/nginx.conf
COPY --chown=0:0 nginx/maps.conf nginx/portal.conf /etc/nginx/portal/
COPY --chown=0:0 site /srv/portal
USER 101:101
EXPOSE 8080
ENTRYPOINT ["nginx", "-g", "daemon off;"]
`;
