# The part of pytest-lsp that the tests use; its fixture is a decorator without types.

from collections.abc import AsyncIterator, Callable, Sequence

from lsprotocol import types
from pygls.lsp.client import LanguageClient as _Client

class ClientServerConfig:
    def __init__(self, server_command: list[str]) -> None: ...

class LanguageClient(_Client):
    diagnostics: dict[str, Sequence[types.Diagnostic]]
    async def initialize_session(self, params: types.InitializeParams) -> types.InitializeResult: ...
    async def shutdown_session(self) -> None: ...

def client_capabilities(client_spec: str) -> types.ClientCapabilities: ...
def fixture(
    *, config: ClientServerConfig
) -> Callable[[Callable[..., AsyncIterator[None]]], Callable[..., AsyncIterator[None]]]: ...
