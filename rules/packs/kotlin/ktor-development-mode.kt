package shop

fun environment() = applicationEngineEnvironment {
    // ruleid: kotlin-ktor-development-mode
    developmentMode = true
}

fun other() = applicationEngineEnvironment {
    // ok: kotlin-ktor-development-mode
    developmentMode = false
    // ok: kotlin-ktor-development-mode
    developmentMode = System.getenv("DEVELOPMENT") == "yes"
    // ok: kotlin-ktor-development-mode
    val developmentModeShown = true
}
