# ruleid: dockerfile-base-image-not-pinned
FROM node:latest

# ok: dockerfile-base-image-not-pinned
FROM node:22.11-slim

# ok: dockerfile-base-image-not-pinned
FROM node:22@sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d
# ok: dockerfile-base-image-not-pinned
FROM scratch

# ruleid: dockerfile-base-image-not-pinned
FROM registry.example.com/team/base:latest AS build
