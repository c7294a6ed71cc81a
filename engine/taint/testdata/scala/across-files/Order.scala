package shop.model

case class Order(host: String, place: String)
