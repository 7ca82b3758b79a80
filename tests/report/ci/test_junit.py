"""JUnit's XML, read again."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from nslogic.report.ci.junit import junit_text
from nslogic.report.ci.outcomes import FilePlace, Finding, outcomes_of
from tests.report.ci.answers import broken, clash


def read(text: str) -> ET.Element:
    """Return the root, once its counts are those of its cases."""
    root = ET.fromstring(text)
    assert root.tag == "testsuites"
    for whole in (root, *root):
        for name, tag in (("tests", "testcase"), ("failures", "failure"), ("errors", "error")):
            assert int(whole.attrib[name]) == len(list(whole.iter(tag))), name
    return root


def test_a_theory_is_a_suite_and_each_verdict_a_case() -> None:
    root = read(junit_text(outcomes_of(clash()), command="check"))
    (suite,) = root
    assert suite.attrib["name"] == "clash"
    assert [(case.attrib["name"], [child.tag for child in case]) for case in suite] == [
        ("both", ["failure"]),
        ("first", []),
        ("first · holds", []),
        ("first · fails", ["failure"]),
    ]
    assert suite[0].attrib["classname"] == "nslogic.check.clash"
    assert (suite[0].attrib["file"], suite[0].attrib["line"]) == ("theories/a clash.toml", "17")
    assert suite[0][0].attrib["type"] == "degenerate"
    assert (suite[0][0].text or "").endswith("trend(L): theories/a clash.toml:6")


def test_a_file_that_cannot_be_read_is_an_error() -> None:
    root = read(junit_text(outcomes_of(broken()), command="check"))
    assert [error.attrib["type"] for error in root.iter("error")] == ["NSL104", "NSL202"]


def test_any_text_is_xml_in_ascii() -> None:
    name = 'a<b>&"c"\n\t\0\x1b\ufffe\ud800 – 💡'
    text = junit_text([Finding("open", "failed", name, name, name, FilePlace(name, 0))], command="check")
    assert text.isascii()
    (suite,) = read(text)
    assert suite[0].attrib["name"] == 'a<b>&"c"\n\t����\ufffd – 💡'.replace("����\ufffd", "\ufffd" * 4)
    assert "line" not in suite[0].attrib


def test_a_warning_passes_and_nothing_is_no_suite() -> None:
    root = read(junit_text([Finding("NSL301", "unread", "files", "n", "m", warning=True)], command="check"))
    assert len(list(root.iter("testcase"))) == 1
    assert len(read(junit_text([], command="check"))) == 0
