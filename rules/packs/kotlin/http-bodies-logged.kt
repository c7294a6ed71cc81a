package shop

import okhttp3.logging.HttpLoggingInterceptor

fun logging(): HttpLoggingInterceptor {
    val loud = HttpLoggingInterceptor()
    // ruleid: kotlin-http-bodies-logged
    loud.level = HttpLoggingInterceptor.Level.BODY
    val brief = HttpLoggingInterceptor()
    // ok: kotlin-http-bodies-logged
    brief.level = HttpLoggingInterceptor.Level.BASIC
    if (BuildConfig.DEBUG) {
        // ok: kotlin-http-bodies-logged
        brief.level = HttpLoggingInterceptor.Level.BODY
    }
    // ok: kotlin-http-bodies-logged
    brief.level = if (BuildConfig.DEBUG) HttpLoggingInterceptor.Level.BODY else HttpLoggingInterceptor.Level.NONE
    return brief
}

fun ktor() = HttpClient {
    install(Logging) {
        // ruleid: kotlin-http-bodies-logged
        level = LogLevel.ALL
    }
    install(Other) {
        // ok: kotlin-http-bodies-logged
        level = LogLevel.INFO
    }
}
