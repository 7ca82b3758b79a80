"""How people write laws elsewhere: the table of TeX, Unicode, Python and O-notation, and what is written here for it.

The tests go through it row by row.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import NamedTuple

Names = Collection[str]
Written = Callable[[re.Match[str], Names], "str | None"]


class NotationRow(NamedTuple):
    """A way to write something: what it is called, its pattern, and what to write instead.

    `becomes` is a template, or a function of the match and the declared names that gives None where this is no such
    thing after all. Where nobody can tell what should stand there, `help` alone says what to do.
    """

    name: str
    pattern: re.Pattern[str]
    becomes: str | Written
    message: str
    help: str = ""

    @property
    def is_certain(self) -> bool:
        """Say whether what it becomes is what was meant."""
        return not self.help


_GROUP = r"\((?:[^()]++|\((?:[^()]++|\((?:[^()]++|\([^()]*+\))*+\))*+\))*+\)"
_BRACES = r"\{(?:[^{}]++|\{(?:[^{}]++|\{(?:[^{}]++|\{[^{}]*+\})*+\})*+\})*+\}"
_NAME = r"[^\W\d]\w*+(?:\.[^\W\d]\w*+)*+"
_ATOM = rf"(?:{_GROUP}|{_NAME}|\d+(?:\.\d+)?)"
_ALONE = re.compile(rf"{_NAME}|\d+(?:\.\d+)?")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ᵅᵝᵞᵟ", "0123456789+-αβγδ")
_PARTS = {"½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅙": "1/6", "⅛": "1/8"}
_O_NOTATION = {
    **dict.fromkeys(("O", "𝒪", "Ο", "BigO", "bigO"), "<~"),
    **dict.fromkeys(("o", "ο", "littleo"), "<<"),
    **dict.fromkeys(("Theta", "Θ", "theta", "θ"), "~"),
    **dict.fromkeys(("Omega", "Ω", "Ω"), ">~"),
    **dict.fromkeys(("omega", "ω"), ">>"),
    "Õ": "<~",
}
_WORDS_OF_FUNCTIONS = {
    **dict.fromkeys(("ln", "lg", "ld", "log2", "log10", "log_2", "log_10", "log_e", "Log", "LOG", "Ln"), "log"),
    **dict.fromkeys(("Min", "MIN", "minimum", "inf"), "min"),
    **dict.fromkeys(("Max", "MAX", "maximum", "sup"), "max"),
    **dict.fromkeys(("Sum", "SUM"), "sum"),
}
_LIBRARY = r"(?:(?:np|numpy|math|sp|sympy|torch|jnp|jax)\.)"
_NO_LAW = "exp|sin|cos|tan|sinh|cosh|tanh|sigmoid|erf|erfc|gamma|factorial|zeta|softmax|softplus|relu"


def _bare(group: str) -> str:
    """Return what stands in parentheses or braces, with parentheses where it needs them."""
    inside = group[1:-1].strip() if group[:1] in "({" else group.strip()
    return inside if _ALONE.fullmatch(inside) else f"({inside})"


def _root(match: re.Match[str], names: Names) -> str | None:
    if match["word"] in names:
        return None
    degree = match.groupdict().get("degree") or ("3" if match["word"] in ("cbrt", "∛") else "2")
    return f"{_bare(match['of'])}^(1/{degree})"


def _function(match: re.Match[str], names: Names) -> str | None:
    word = match["word"]
    if word in names or (word == "inf" and not match["called"]):
        return None
    return _WORDS_OF_FUNCTIONS[word]


def _order_of(match: re.Match[str], names: Names) -> str | None:
    """Write `X = O(Y)` as a relation; what stands around it has to be one side each."""
    if match["word"] in names:
        return None
    inside = match["of"][1:-1].strip()
    ending = " ignoring logs" if match["word"] == "Õ" else ""
    return f"{match['left'].strip()} {_O_NOTATION[match['word']]} {inside}{ending}"


def _limit(match: re.Match[str], _: Names) -> str:
    what = match["of"]
    return f"{what} << 1" if match["to"] == "0" else f"{what} ~ 1" if match["to"] == "1" else f"{what} >> 1"


def _raised(match: re.Match[str], _: Names) -> str:
    power = match.group().translate(_RAISED)
    return f"^{power}" if power.isalnum() else f"^({power})"


def _index_sum(match: re.Match[str], _: Names) -> str:
    upper = match["upper"].strip("{} ")
    upper = "inf" if upper in ("∞", r"\infty", "infinity") else upper
    return f"sum({match['index']} = {match['lower'].strip()}..{upper}, {match['of'].strip()}) "


def _product(match: re.Match[str], names: Names) -> str | None:
    """Write `N D` as a product, where both are names of this theory."""
    return f"{match['left']} * {match['right']}" if {match["left"], match["right"]} <= set(names) else None


def _product_with_group(match: re.Match[str], names: Names) -> str | None:
    return f"{match['left']} * (" if match["left"] in names else None


def _list_of_laws(match: re.Match[str], _: Names) -> str | None:
    """Say that several laws are a list; a comma inside parentheses is none between laws."""
    before = match.string[: match.start()]
    return "" if before.count("(") == before.count(")") and match.string[match.end() :].strip() else None


def _unless_declared(match: re.Match[str], names: Names) -> str | None:
    return None if match["word"] in names else ""


def _row(name: str, pattern: str, becomes: str | Written, message: str = "", help_text: str = "") -> NotationRow:
    said = message or "`{}` does not belong to the law language"
    return NotationRow(name, re.compile(pattern), becomes, said, help_text)


_TEX = "`{}` is TeX, and a law is written in plain signs"
_FUNCTION = "`{}` is not a function of the law language, which has log, min, max and sum"

ROWS = (
    # TeX
    _row("TeX: dollars", r"^\s*\$+|\$+\s*$|\\[()\[\]]", " ", _TEX),
    _row(
        "TeX: sizes and spaces",
        r"\\(?:left|right|quad|qquad|displaystyle|[Bb]igg?[lr]?)(?![A-Za-z])|\\[,;:! ]",
        " ",
        _TEX,
    ),
    _row("TeX: soft O", r"\\(?:wide)?tilde\s*(?:\{\s*O\s*\}|O(?!\w))", "Õ", _TEX),
    _row("TeX: words", r"\\(?:text|math[a-z]+|operatorname|rm)\s*\{([\w.]+)\}", r"\1", _TEX),
    _row(
        "TeX: fractions",
        rf"\\[dt]?frac\s*(?P<above>{_BRACES})\s*(?P<below>{_BRACES})",
        lambda match, _: f"{_bare(match['above'])}/{_bare(match['below'])}",
        _TEX,
    ),
    _row("TeX: roots", rf"(?P<word>\\sqrt)\s*(?:\[(?P<degree>\d+)\])?\s*(?P<of>{_BRACES})", _root, _TEX),
    _row(
        "TeX: sums",
        rf"\\sum_\{{(?P<index>[^\W\d]\w*)\s*=(?P<lower>[^{{}}]*)\}}\^(?P<upper>{_BRACES}|\\infty|\w)(?P<of>[^~<>=]*)",
        _index_sum,
        _TEX,
    ),
    _row("TeX: ~", r"\\(?:sim|propto|asymp|approx|simeq|cong|equiv)(?![A-Za-z])", "~", _TEX),
    _row("TeX: <~", r"\\(?:lesssim|lessapprox)(?![A-Za-z])", "<~", _TEX),
    _row("TeX: >~", r"\\(?:gtrsim|gtrapprox)(?![A-Za-z])", ">~", _TEX),
    _row("TeX: <<", r"\\ll(?![A-Za-z])", "<<", _TEX),
    _row("TeX: >>", r"\\gg(?![A-Za-z])", ">>", _TEX),
    _row("TeX: <=", r"\\(?:leq?|leqslant)(?![A-Za-z])", "<=", _TEX),
    _row("TeX: >=", r"\\(?:geq?|geqslant)(?![A-Za-z])", ">=", _TEX),
    _row("TeX: !=", r"\\neq?(?![A-Za-z])", "!=", _TEX),
    _row("TeX: *", r"\\(?:cdot|times|ast)(?![A-Za-z])", "*", _TEX),
    _row("TeX: arrows", r"\\(?:to|rightarrow|longrightarrow)(?![A-Za-z])", "→", _TEX),
    _row("TeX: infinity", r"\\infty(?![A-Za-z])", "∞", _TEX),
    _row("TeX: names", r"\\(?:var)?(?P<letter>[A-Za-z]+)(?=\W|\d|_|$)", r"\g<letter>", _TEX),
    _row("TeX: indices", r"_\{(\w+)\}", r"_\1", _TEX),
    _row("TeX: powers", r"\^\{\s*(-?\w+)\s*\}", r"^\1"),
    # brackets
    _row("brackets, opening", r"[\[{]", "("),
    _row("brackets, closing", r"[\]}]", ")"),
    # relations
    _row(
        "limits", rf"(?P<of>{_NAME})\s*(?:→|->)\s*(?P<to>∞|inf(?:inity)?|oo|0|1)(?!\w)", _limit, "`{}` is no relation"
    ),
    _row("relations: ~", r":=|~=|=~|~~|[≡≅≐≝≜]", "~", "`{}` is no relation of the law language"),
    _row("relations: >~", r"~>", ">~", "`{}` is no relation of the law language"),
    _row("relations: <~", r"~<", "<~", "`{}` is no relation of the law language"),
    _row("relations: =", r"==+", "=", "`{}` is no relation of the law language"),
    _row("relations: <=", r"(?<![=<])=<(?!<)", "<=", "`{}` is no relation of the law language"),
    _row("relations: !=", r"<>|=/=", "!=", "`{}` is no relation of the law language"),
    _row(
        "relations in words",
        r"\b(?:is\s+)?(?:proportional\s+to|(?:scales?|goes|go|grows?|falls?)\s+(?:as|like))\b",
        "~",
        "`{}` is no relation of the law language",
    ),
    _row(
        "implications",
        r"=>|⇒|⟹|\bimplies\b",
        "",
        "a law has no `{}`",
        'put the condition into the axiom: `law = "{rest}"`, `when = "{before}"`',
    ),
    _row("soft O", r"(?:O~|~O)(?=\()", "Õ"),
    _row(
        "O-notation",
        rf"^(?P<left>[^=~<>∈()]*(?:{_GROUP}[^=~<>∈()]*)*)(?:=|~|<=|∈|\bin\b|\bis\b)\s*"
        rf"(?P<word>{'|'.join(sorted(_O_NOTATION, key=len, reverse=True))})\s*(?P<of>{_GROUP})\s*$",
        _order_of,
        "`{}` is O-notation, which is a relation here",
    ),
    # functions
    _row("libraries", rf"\b{_LIBRARY}(?=[A-Za-z]\w*\s*\()", "", "nothing of Python is known here: `{}`"),
    _row(
        "roots",
        rf"(?<![\w.\\])(?P<word>sqrt|cbrt|√|∛)\s*(?P<of>{_GROUP}|(?<=[√∛]){_ATOM})",
        _root,
        "`{}` is a power in the law language",
    ),
    _row(
        "powers",
        r"(?<![\w.])(?P<word>pow|power)\s*\(\s*(?P<base>[^(),]+?)\s*,\s*(?P<exponent>[^(),]+?)\s*\)",
        lambda match, names: (
            None if match["word"] in names else f"{_bare('(' + match['base'] + ')')}^({match['exponent']})"
        ),
        "`{}` is a power in the law language",
    ),
    _row(
        "names of functions",
        rf"(?<![\w.])(?P<word>{'|'.join(sorted(_WORDS_OF_FUNCTIONS, key=len, reverse=True))})(?P<called>(?=\s*\())",
        _function,
        _FUNCTION,
    ),
    _row("base of a logarithm", r"\blog\s*\(([^(),]+),\s*(?:2|10|e)\s*\)", r"log(\1)", "`log` has one argument"),
    _row(
        "powers of logarithms",
        rf"\blog\s*(?:\^|\*\*)\s*(?P<power>\d+|{_GROUP})\s*(?P<of>{_ATOM})",
        lambda match, _: f"log({match['of'].removeprefix('(').removesuffix(')')})^{match['power']}",
        "`{}`: the power stands behind the logarithm",
    ),
    _row(
        "logarithms without parentheses",
        rf"\b(?:log|ln)\s+({_NAME})(?!\s*\()",
        r"log(\1)",
        "`log` needs parentheses",
    ),
    _row("absolute values", rf"(?<![\w.])(?P<word>abs)\s*(?={_GROUP})", "", "everything is positive here: `{}`"),
    _row("bars", r"\|([^|]+)\|", r"(\1)", "everything is positive here: `{}`"),
    _row(
        "exponentials",
        rf"(?<![\w.])(?P<word>e)\s*(?:\^|\*\*)|(?<![\w.])(?P<called>{_NO_LAW})\s*\(|(?<=[\w)])!(?!=)",
        lambda match, names: None if {match["word"] or "", match["called"] or ""} & set(names) else "",
        "`{}` is more than a power",
        "an exponential is above every power, and has no order: state a bound, such as `X >> Y`, or cut off with `min(…)`",
    ),
    _row(
        "integrals",
        r"(?<![\w.])(?P<word>int|integral|integrate|quad)\s*\(|(?P<sign>∫)",
        lambda match, names: None if (match["word"] or "") in names else "",
        "`{}`: there are no integrals",
        "write a sum: `sum(k = 1..Y, …)` has the order of the integral",
    ),
    _row(
        "products over an index",
        r"(?<![\w.])(?P<word>prod|product)\s*\(|(?P<sign>∏)",
        lambda match, names: None if (match["word"] or "") in names else "",
        "`{}`: there are no products over an index",
        "declare a quantity for it, and state what is known of its order",
    ),
    _row(
        "errors",
        r"±|\+/-|\+-",
        "",
        "an exact law holds no `{}`",
        "an error belongs to a parameter: `alpha = {{ value = 0.34, error = 0.05 }}`",
    ),
    # words
    _row("forall", r"(?:∀\s*|\bfor\s+all\s+|\bfor\s+every\s+)([^\W\d]\w*)\s*[:,]", r"forall \1:"),
    _row("forall with a comma", r"\bforall\s+([^\W\d]\w*)\s*,", r"forall \1:", "`forall k:` ends in a colon"),
    _row(
        "ignoring logs",
        r"(?:,\s*)?\b(?:up\s+to|mod|modulo|ignoring|neglecting)\s+(?:log|log\s+factors|logarithms|logarithmic\s+factors|logs)\b(?<!ignoring logs)",
        "ignoring logs",
    ),
    _row("or", r"\|\||∨|\bOR\b", "or"),
    _row(
        "several laws",
        r",|;|&&?|∧|\b(?:and|AND)\b",
        _list_of_laws,
        "a law is one comparison, and several are a list: `{}`",
        'write a list, which stands and falls together: `["{before}", "{rest}"]`',
    ),
    _row(
        "conditions",
        r"(?<=\s)(?P<word>if|when|where|for|whenever|provided|unless|as)\b(?!\s*[~<>=*/^+])",
        _unless_declared,
        "a law has no `{}`",
        'put the condition into the axiom: `law = "{before}"`, `when = "{rest}"`',
    ),
    _row(
        "constants",
        r"(?<![\w.])(?P<word>const|constant|cst|Const|CONST)\b\.?",
        "1",
        "`{}` is written `1`: an order knows no factors",
    ),
    _row("bounds of sums", r"(?<=[\w)\s])(?:\.\.\.|…|\s(?P<word>to|until)\s)\s*(?=[\w∞(])(?=[^()]*,)", ".."),
    _row("infinity", r"(?<=\.\.)\s*(?:∞|infinity|oo|Inf|INF|infty)", "inf"),
    # numbers and products
    _row("powers above the line", r"[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ᵅᵝᵞᵟ]+", _raised),
    _row("parts", f"[{''.join(_PARTS)}]", lambda match, _: f"({_PARTS[match.group()]})"),
    _row(
        "products of numbers",
        r"(?<![\w.])(\d++(?:\.\d++)?+(?:[eE][+-]?\d++)?+)\s*(?=\(|(?!(?:or|ignoring|if|when|where|for)\b)[^\W\d])",
        r"\1 * ",
        "`{}`: juxtaposition is not multiplication",
    ),
    _row(
        "products of names",
        rf"(?<![\w.])(?P<left>{_NAME})\s+(?P<right>{_NAME})(?!\s*\()",
        _product,
        "`{}`: juxtaposition is not multiplication",
    ),
    _row(
        "products with functions",
        rf"(?<![\w.])(?P<left>{_NAME})\s+(?P<right>log|min|max|sum)(?=\s*\()",
        lambda match, names: f"{match['left']} * {match['right']}" if match["left"] in names else None,
        "`{}`: juxtaposition is not multiplication",
    ),
    _row(
        "products with parentheses",
        rf"(?<![\w.])(?P<left>{_NAME})\s*\(",
        _product_with_group,
        "`{}`: juxtaposition is not multiplication",
    ),
    _row(
        "products of parentheses",
        r"\)\s*(?=\(|(?!(?:or|ignoring|if|when|where|for)\b)[^\W\d])",
        ") * ",
        "`{}`: juxtaposition is not multiplication",
    ),
)
"""The table: rows further up are tried first, so that TeX is gone before anything else is looked at."""
