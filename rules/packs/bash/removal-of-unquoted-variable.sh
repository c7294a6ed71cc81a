#!/bin/bash
# ruleid: bash-removal-of-unquoted-variable
rm -rf $BUILD_DIR
# ruleid: bash-removal-of-unquoted-variable
rm -r ${OUT}/cache
# ok: bash-removal-of-unquoted-variable
rm -rf -- "${BUILD_DIR:?}"
# ok: bash-removal-of-unquoted-variable
rm -rf "$OUT"
# ok: bash-removal-of-unquoted-variable
rm -rf build/cache
# ok: bash-removal-of-unquoted-variable
rm $FILE
