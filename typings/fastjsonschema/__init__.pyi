# The part of fastjsonschema that the tests use; fastjsonschema has no types of its own.

from collections.abc import Callable

class JsonSchemaValueException(ValueError): ...

def compile(definition: object) -> Callable[[object], object]: ...
