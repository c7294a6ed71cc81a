package shop

// ruleid: kotlin-regex-catastrophic
val a = Regex("^(a+)+x")
// ruleid: kotlin-regex-catastrophic
val b = "(x+x+)+y".toRegex()
// ok: kotlin-regex-catastrophic
val c = Regex("^a+x")
// ok: kotlin-regex-catastrophic
val d = "[a-z]{1,20}".toRegex()
