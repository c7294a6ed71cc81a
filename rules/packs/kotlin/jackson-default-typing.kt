package shop

import com.fasterxml.jackson.module.kotlin.jacksonObjectMapper

fun mappers() {
    val mapper = jacksonObjectMapper()
    // ruleid: kotlin-jackson-default-typing
    mapper.activateDefaultTyping(LaissezFaireSubTypeValidator.instance, ObjectMapper.DefaultTyping.NON_FINAL)
    // ok: kotlin-jackson-default-typing
    mapper.activateDefaultTyping(BasicPolymorphicTypeValidator.builder().allowIfSubType("shop.model.").build())
    // ok: kotlin-jackson-default-typing
    mapper.registerModule(kotlinModule())
}
