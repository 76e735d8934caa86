"""Outbox and mailbox: what leaves the house by mail, its queue, retries, bounces and replies, and personal links.

In: messages out of plain values. Out: letters sent, answers taken in. Never knows what a letter is about.
Nothing of it is built yet; the room is kept so that the floors can be checked.
"""
