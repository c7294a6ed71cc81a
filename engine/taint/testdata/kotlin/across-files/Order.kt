package shop.model

data class Order(val host: String, val place: String)
