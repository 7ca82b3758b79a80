"""The table of foreign notation (TeX, Unicode, Python, O-notation), with its counterpart in the law language.

The tests go through it row by row.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from nslogic.language import rewriting
from nslogic.language.rewriting import Names

Written = Callable[[re.Match[str], Names], "str | None"]


class NotationRow(NamedTuple):
    """A row of the table: the name of a notation, its pattern, and the replacement.

    `becomes` is a template, or a function of the match and the declared names that gives None where this is no such
    thing after all. Where it is unclear what was meant, `help` alone says what to do.
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


def _row(name: str, pattern: str, becomes: str | Written, message: str = "", help_text: str = "") -> NotationRow:
    shown = message or "`{}` does not belong to the law language"
    return NotationRow(name, re.compile(pattern), becomes, shown, help_text)


_TEX = "`{}` is TeX, and a law is written in plain signs"
_FUNCTION = "`{}` is not a function of the law language, which has log, min, max and sum"
_ABSOLUTE = "`{}`: there are no absolute values"
# not certain: without its bars `|alpha - beta|` may be negative, and so may a logarithm
_WITHOUT_ABSOLUTE = "quantities are positive: leave it out around them; split cases of parameters by `when`"

ROWS = (
    _row("comments", r"\s*(?:#|//|%).*$", "", "a comment stands behind a law, and not in it: `{}`"),
    # TeX
    _row("TeX: dollars", r"^\s*\$+|\$+\s*$|\\[()\[\]]", " ", _TEX),
    _row(
        "TeX: sizes and spaces",
        r"\\(?:left|right|quad|qquad|displaystyle|[Bb]igg?[lr]?)(?![A-Za-z])|\\[,;:! ]",
        " ",
        _TEX,
    ),
    _row("TeX: soft O", r"\\(?:wide)?tilde\s*(?:\{\s*O\s*\}|O(?!\w))", "Õ", _TEX),
    _row("TeX: words", r"\\(?:text|math[a-z]+|operatorname|rm)\s*\{(?P<name>[\w.]+)\}", rewriting.write_word, _TEX),
    _row(
        "derivatives",
        rf"\\[dt]?frac\s*\{{\s*(?:\\partial|d)\s*(?P<above>[A-Za-z]\w*)\s*\}}\s*"
        rf"\{{\s*(?:\\partial|d)\s*(?P<below>[A-Za-z]\w*)\s*\}}"
        rf"|(?<![\w.])(?:∂|d)\s?(?P<of>{rewriting.NAME_PATTERN})\s*/\s*(?:∂|d)\s?(?P<by>{rewriting.NAME_PATTERN})",
        rewriting.nothing_of_derivatives,
        "`{}`: there are no derivatives",
        "that of a power law `Y` by `X` has the order of `Y / X`, unless `Y` tends to a constant",
    ),
    _row(
        "TeX: fractions",
        rf"\\[dt]?frac\s*(?P<above>{rewriting.BRACES})\s*(?P<below>{rewriting.BRACES})",
        rewriting.write_fraction,
        _TEX,
    ),
    _row(
        "TeX: roots",
        rf"(?P<word>\\sqrt)\s*(?:\[(?P<degree>\d+)\])?\s*(?P<of>{rewriting.BRACES})",
        rewriting.write_root,
        _TEX,
    ),
    _row(
        "TeX: sums",
        rf"(?:\\sum|[Σ∑]|(?<![\w.])sum)_\{{(?P<index>[^\W\d]\w*)\s*=(?P<lower>[^{{}}]*)\}}\^(?P<upper>{rewriting.BRACES}|\\infty|\w)(?P<of>[^~<>=]*)",
        rewriting.write_index_sum,
        _TEX,
    ),
    _row(
        "sums beyond a bound",
        r"(?:\\sum|[Σ∑]|(?<![\w.])sum)_[{(]?\s*(?P<index>[^\W\d]\w*?)\s*(?P<relation>>=?|<=?|[≥≤])\s*(?P<bound>\w+)\s*[)}]?"
        r"(?P<of>[^~<>=]*)$",
        rewriting.write_sum_beyond,
        "`{}`: a sum has both bounds",
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
    _row("TeX: names", r"\\(?:var)?(?P<name>[A-Za-z]+)(?![A-Za-z])", rewriting.write_letter, _TEX),
    _row("TeX: indices", r"_\{(?P<name>\w+)\}", lambda match, _: f"_{rewriting.write_behind(match)}", _TEX),
    _row("TeX: powers", r"\^\{\s*(-?\w+)\s*\}(?!\s*[\w.(/\\])", r"^\1"),
    # brackets
    _row(
        "sums with brackets",
        r"\bSum\s*\[(?P<of>[^\[\]{}]*),\s*\{\s*(?P<index>\w+)\s*,\s*(?P<lower>[^,{}]+),\s*(?P<upper>[^,{}]+)\}\s*\]",
        rewriting.write_called_sum,
    ),
    _row("brackets, opening", r"[\[{]", "("),
    _row("brackets, closing", r"[\]}]", ")"),
    _row(
        "arguments of quantities",
        rf"^\s*(?P<name>{rewriting.NAME_PATTERN})\s*\((?P<of>\s*{rewriting.NAME_PATTERN}\s*(?:,\s*{rewriting.NAME_PATTERN}\s*)*)\)(?=\s*[~=<>∝≈∼≲≳≪≫\\:])",
        rewriting.write_without_arguments,
        "`{}`: a quantity is written without what it depends on",
    ),
    # relations
    _row(
        "limits",
        rf"(?P<of>{rewriting.NAME_PATTERN})\s*(?:→|->)\s*(?P<to>∞|inf(?:inity)?|oo|0|1)(?!\w)",
        rewriting.write_limit,
        "`{}` is no relation",
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
        "words without a rate",
        r"\b(?:monotonically\s+)?(?:decreas|increas|fall|grow|ris|drop|shrink|improv)(?:es?|s)(?:\s+(?:with|in))?\b(?=\s+\w|\s*$)",
        lambda match, names: None if match.group() in names else "",
        "`{}` does not say how fast",
        'say it, such as `X ~ Y^-alpha`, or declare the quantity with `trend = "falls"` or `"grows"`',
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
        rf"^(?P<left>[^=~<>∈()]*(?:{rewriting.PARENTHESES}[^=~<>∈()]*)*)(?:=|~|<=|∈|\bin\b|\bis\b)\s*"
        rf"(?P<word>{'|'.join(sorted(rewriting.O_NOTATION, key=len, reverse=True))})\s*(?P<of>{rewriting.PARENTHESES})\s*$",
        rewriting.write_order_of,
        "`{}` is O-notation, which is a relation here",
    ),
    # functions
    _row("libraries", rf"\b{rewriting.LIBRARY}(?=[A-Za-z]\w*\s*\()", "", "nothing of Python is known here: `{}`"),
    _row(
        "roots",
        rf"(?<![\w.\\])(?P<word>[Ss]qrt|cbrt|√|∛)\s*(?P<of>{rewriting.PARENTHESES}|(?<=[√∛]){rewriting.OPERAND}(?!\s*[\w(]))",
        rewriting.write_root,
        "`{}` is a power in the law language",
    ),
    _row(
        "powers",
        r"(?<![\w.])(?P<word>pow|[Pp]ower)\s*\(\s*(?P<base>[^(),]+?)\s*,\s*(?P<exponent>[^(),]+?)\s*\)",
        rewriting.write_power,
        "`{}` is a power in the law language",
    ),
    _row(
        "names of functions",
        rf"(?<![\w.])(?P<word>{'|'.join(sorted(rewriting.WORDS_OF_FUNCTIONS, key=len, reverse=True))})(?P<called>(?=\s*\())",
        rewriting.write_function,
        _FUNCTION,
    ),
    _row("base of a logarithm", r"\blog\s*\(([^(),]+),\s*(?:2|10|e)\s*\)", r"log(\1)", "`log` has one argument"),
    _row(
        "powers of logarithms",
        rf"\blog\s*(?:\^|\*\*)\s*(?P<power>\d+|{rewriting.PARENTHESES})\s*"
        rf"(?P<of>{rewriting.PARENTHESES}|{rewriting.OPERAND}{rewriting.ENDS})",
        rewriting.write_logarithm_raised,
        "`{}`: the power stands behind the logarithm",
    ),
    _row(
        "logarithms without parentheses",
        rf"\b(?:log|ln)\s+({rewriting.NAME_PATTERN}){rewriting.ENDS}",
        r"log(\1)",
        "`log` needs parentheses",
    ),
    _row(
        "absolute values",
        rf"(?<![\w.])(?P<word>abs)\s*(?={rewriting.PARENTHESES})",
        "",
        _ABSOLUTE,
        _WITHOUT_ABSOLUTE,
    ),
    _row("bars", r"(?<!\|)\|([^|]+)\|(?!\|)", r"(\1)", _ABSOLUTE, _WITHOUT_ABSOLUTE),
    _row(
        "exponentials",
        rf"(?<![\w.])(?P<word>e)\s*(?:\^|\*\*)|(?<![\w.])(?P<called>{rewriting.NO_LAW})(?=\s*[(\[])|(?<=[\w)])!(?!=)",
        lambda match, names: None if {match["word"] or "", match["called"] or ""} & set(names) else "",
        "`{}` is more than a power",
        "an exponential is above every power, and has no order: state a bound, such as `X >> Y`, or cut off with `min(…)`",
    ),
    _row(
        "integrals",
        r"(?<![\w.])(?P<word>int|integral|[Ii]ntegrate|quad)(?=\s*[(_])|(?P<sign>∫)",
        lambda match, names: None if (match["word"] or "") in names else "",
        "`{}`: there are no integrals",
        "write a sum: `sum(k = 1..Y, …)` has the order of the integral",
    ),
    _row(
        "sums without bounds",
        r"[Σ∑](?!\w|\s*[_(])",
        lambda match, names: None if match.group() in names else "",
        "`{}`: a sum has its index and its bounds",
        "write `sum(k = 1..N, k^-2)`, or `sum(k = N..inf, k^-2)`",
    ),
    _row(
        "products over an index",
        r"(?<![\w.])(?P<word>prod|product)(?=\s*\()|(?P<sign>∏)",
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
    _row(
        "commas in numbers",
        r"(?<![\w.,])(?:\d{1,3}(?:,\d{3})+|(?P<decimals>0,\d+))(?![\w.,])",
        rewriting.write_ungrouped,
        "`{}`: a number has no comma",
    ),
    _row("bare points", r"(?<![\w.])(\d+)\.(?![\w.])", r"\1", "`{}`: a point stands between digits"),
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
        rewriting.nothing_between_laws,
        "a law is one comparison, and several are a list: `{}`",
        'write a list, which stands and falls together: `["{before}", "{rest}"]`',
    ),
    _row(
        "conditions",
        r"(?<=\s)(?P<word>if|when|where|for|whenever|provided|unless|as)\b(?!\s*[~<>=*/^+])",
        rewriting.nothing_unless_declared,
        "a law has no `{}`",
        'put the condition into the axiom: `law = "{before}"`, `when = "{rest}"`',
    ),
    _row(
        "constant factors",
        r"(?<![\w.])(?P<word>const|constant|cst|Const|CONST)\b\.?\s*(?:\*|·|×)\s*|\s*(?:\*|·|×)\s*(?P<behind>const|constant|cst|Const|CONST)\b",
        lambda match, names: None if {match["word"] or "", match["behind"] or ""} & set(names) else "",
        "`{}`: an order knows no factors",
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
    _row(
        "products by x",
        rf"(?<![\w.])(?P<left>{rewriting.NAME_PATTERN})\s+x\s+(?P<right>{rewriting.NAME_PATTERN})",
        lambda match, names: None if "x" in names else rewriting.write_product(match, names),
        "`{}`: a product is written with `*`",
    ),
    _row("powers above the line", r"[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ᵅᵝᵞᵟ]+", rewriting.write_raised),
    _row(
        "parts",
        f"(?<![\\d.])[{''.join(rewriting.VULGAR_FRACTIONS)}]",
        lambda match, _: f"({rewriting.VULGAR_FRACTIONS[match.group()]})",
    ),
    _row(
        "products of numbers",
        rf"(?<![\w.√∛])(?P<left>\d++(?:\.\d++)?+(?:[eE][+-]?\d++)?+)(?![{''.join(rewriting.VULGAR_FRACTIONS)}])\s*(?=\(|(?!(?:or|ignoring|if|when|where|for)\b)[^\W\d])",
        rewriting.write_product_of_number,
        "`{}`: juxtaposition is not multiplication",
    ),
    _row(
        "products of names",
        rf"(?<![\w.√∛])(?P<left>{rewriting.NAME_PATTERN})\s+(?P<right>{rewriting.NAME_PATTERN})(?!\s*\()",
        rewriting.write_product,
        "`{}`: juxtaposition is not multiplication",
    ),
    _row(
        "products run together",
        r"(?<![\w.])(?P<word>[A-Za-z]{2,6})(?![\w.(])",
        rewriting.write_letters,
        "`{}`: juxtaposition is not multiplication",
    ),
    _row(
        "products with functions",
        rf"(?<![\w.√∛])(?P<left>{rewriting.NAME_PATTERN})\s+(?P<right>log|min|max|sum)(?=\s*\()",
        rewriting.write_product_with_function,
        "`{}`: juxtaposition is not multiplication",
    ),
    _row(
        "products with parentheses",
        rf"(?<![\w.√∛])(?P<left>{rewriting.NAME_PATTERN})\s*\(",
        rewriting.write_product_with_group,
        "`{}`: juxtaposition is not multiplication",
    ),
    _row(
        "products of parentheses",
        r"\)\s*(?=\(|(?!(?:or|ignoring|if|when|where|for)\b)[^\W\d])",
        rewriting.write_product_of_groups,
        "`{}`: juxtaposition is not multiplication",
    ),
)
"""The table: rows further up are tried first, so that TeX is gone before anything else is looked at."""
