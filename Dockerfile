# The bridge alone: it keeps nothing, so any number of these may run beside each other.
# This file was written without a container engine at hand, so the image itself has not been built yet.
FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund --ignore-scripts
COPY tsconfig.base.json ./
COPY scripts ./scripts
COPY bridge ./bridge
COPY src-sn/server/contract ./src-sn/server/contract
RUN npm run build:bridge

FROM node:24-slim
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
