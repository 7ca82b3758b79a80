"""Conditions on parameters: their signs, simple values that meet them, and exact decisions; nothing about orders."""
