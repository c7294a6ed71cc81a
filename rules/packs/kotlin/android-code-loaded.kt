package shop

import dalvik.system.DexClassLoader

fun load(path: String, parent: ClassLoader): ClassLoader {
    // ruleid: kotlin-android-code-loaded
    return DexClassLoader(path, null, null, parent)
}

fun own(): ClassLoader {
    // ok: kotlin-android-code-loaded
    return Plugin::class.java.classLoader
}
