# ruleid: supply-chain-go-checksums-off
export GOSUMDB=off
# ruleid: supply-chain-go-checksums-off
export GOINSECURE="*"
# ok: supply-chain-go-checksums-off
export GOPRIVATE=git.example.com/acme
# ok: supply-chain-go-checksums-off
export GOSUMDB=sum.golang.org
