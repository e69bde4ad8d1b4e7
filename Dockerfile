# The bridge alone: it keeps nothing, so any number of these may run beside each other.
# Node 24 is supported until April 2028 (https://nodejs.org/en/about/previous-releases). This is 24.19.0, by the list of official images
# (https://github.com/docker-library/repo-info/blob/master/repos/node/remote/24-slim.md). Renovate replaces the digest.
FROM node:24-slim@sha256:cd84903a12dbd26b46f1f3b8144a2568c41c5d37ddd0c7a80a34c7a19786b35f AS node

FROM node AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund --ignore-scripts
COPY tsconfig.base.json ./
COPY scripts ./scripts
COPY bridge ./bridge
COPY src-sn/server/contract ./src-sn/server/contract
RUN npm run build:bridge

# `docker build --target demo .`: both test ends and a bridge between them, to look at. deploy/compose.yaml runs it.
FROM build AS demo
# The SDK formats its list of keys by the same rules, and compares letters.
COPY tsconfig.json now.config.json .prettierrc.json ./
COPY types ./types
COPY src-sn ./src-sn
COPY test ./test
RUN npm run build:app && mkdir -p node_modules/.cache
USER 1000
CMD ["node_modules/.bin/tsx", "test/demo/main.ts"]

FROM node
ARG VERSION=unreleased
ARG REVISION=unknown
LABEL org.opencontainers.image.title="incident.io sync for ServiceNow: the bridge" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.version="$VERSION" \
      org.opencontainers.image.revision="$REVISION"
ENV NODE_ENV=production
WORKDIR /app
# The packages are in the bundle, and their licences beside it.
COPY --from=build /build/dist/bridge ./dist/bridge
COPY package.json LICENSE ./
# Numeric, so that Kubernetes can check runAsNonRoot: this is the user "node" of the image. Nothing is written: the root may be read-only.
USER 1000
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["node", "dist/bridge/main.js", "alive"]
# The flags are those of `npm start`.
CMD ["node", "--max-semi-space-size=8", "--max-old-space-size=96", "dist/bridge/main.js", "serve"]
