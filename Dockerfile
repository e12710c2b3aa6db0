# Diptych in a container: docs/deploy.md. Beside the base image all comes from Debian's and npm's registries.
FROM debian:bookworm-slim AS build
RUN apt-get update \
  && apt-get install -y --no-install-recommends ca-certificates nodejs npm \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /srv/diptych
COPY . .
# Brings the Node of .node-version and the packages of the lock file; none of them has to be compiled.
RUN npm run build \
  && npm prune --omit=dev \
  && mv .node/*/node_modules/node-* /opt/node \
  && rm -rf .node .cache .next/cache /root/.npm

FROM debian:bookworm-slim
RUN apt-get update \
  && apt-get install -y --no-install-recommends ca-certificates \
  && rm -rf /var/lib/apt/lists/* \
  && useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin diptych \
  && install --directory --owner=diptych --mode=0700 /data
COPY --from=build /opt/node /opt/node
COPY --from=build /srv/diptych /srv/diptych
# A folder within the volume, so that a restore can set it aside and put another in its place.
ENV PATH=/srv/diptych/node_modules/.bin:/opt/node/bin:/usr/local/bin:/usr/bin:/bin \
  NODE_ENV=production \
  MALLOC_ARENA_MAX=2 \
  HOST=0.0.0.0 \
  DATA_DIR=/data/newsroom
USER diptych
WORKDIR /srv/diptych
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD \
  ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=16", "--heap-growing-percent=50", "scripts/start.mjs"]
