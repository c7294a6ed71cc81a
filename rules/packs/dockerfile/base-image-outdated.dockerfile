# ruleid: dockerfile-base-image-outdated
FROM python:2.7-slim

# ok: dockerfile-base-image-outdated
FROM python:3.13-slim

# ruleid: dockerfile-base-image-outdated
FROM debian:buster AS build
# ruleid: dockerfile-base-image-outdated
FROM node:14-alpine
# ruleid: dockerfile-base-image-outdated
FROM --platform=linux/amd64 ubuntu:16.04
# ruleid: dockerfile-base-image-outdated
FROM alpine:3.9.6

# ok: dockerfile-base-image-outdated
FROM alpine:3.20
# ok: dockerfile-base-image-outdated
FROM node:22
# ok: dockerfile-base-image-outdated
FROM golang:1.24
# ok: dockerfile-base-image-outdated
FROM registry.example.com/python:2.7
# ok: dockerfile-base-image-outdated
FROM ubuntu:24.04
