#!/bin/bash
# ruleid: bash-removal-below-unset-variable
rm -rf "$CACHE_DIR"/*
# ruleid: bash-removal-below-unset-variable
rm -rf $PREFIX/
# ok: bash-removal-below-unset-variable
rm -rf -- "${CACHE_DIR:?}"/*
# ok: bash-removal-below-unset-variable
rm -rf "$CACHE_DIR/thumbnails"
# ok: bash-removal-below-unset-variable
rm -rf ./*
