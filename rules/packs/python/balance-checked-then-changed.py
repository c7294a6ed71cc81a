from django.db import transaction


def pay(sender_id, receiver_id, amount):
    sender = Account.query.get(sender_id)
    receiver = Account.query.get(receiver_id)
    if sender.balance < amount:
        raise Refused()
    # ruleid: python-balance-checked-then-changed
    sender.balance -= amount
    # ok: python-balance-checked-then-changed
    receiver.balance += amount
    db.session.commit()


def buy(items):
    for item in items:
        product = Product.query.get(item.product_id)
        if product and product.stock >= item.quantity:
            # ruleid: python-balance-checked-then-changed
            product.stock -= item.quantity
    db.session.commit()


def locked(sender_id, amount):
    with transaction.atomic():
        sender = Account.objects.select_for_update().get(pk=sender_id)
        if sender.balance < amount:
            raise Refused()
        # ok: python-balance-checked-then-changed
        sender.balance -= amount
        sender.save()


def counted(game, cost):
    if game.points >= cost:
        # ok: python-balance-checked-then-changed
        game.points -= cost
    return game.points


def fewer(order_item):
    if order_item.quantity > 1:
        # ok: python-balance-checked-then-changed
        order_item.quantity -= 1
        order_item.save()
