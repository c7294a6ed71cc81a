// ruleid: supply-chain-go-module-replaced
replace github.com/acme/lib => github.com/someone/lib v1.2.3
// ok: supply-chain-go-module-replaced
replace github.com/acme/lib => ../lib
// ok: supply-chain-go-module-replaced
require github.com/acme/lib v1.2.3
