"""The wheel runs by itself: it carries the bundled theories and needs nothing of a checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def run(*command: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command that finds no package but what its own environment has."""
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        command,
        cwd=folder,
        env=clean,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the source distribution of this checkout, and the wheel from that, without the network."""
    folder = tmp_path_factory.mktemp("wheel")
    built = run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, folder=ROOT)
    assert built.returncode == 0, built.stdout + built.stderr
    (path,) = folder.glob("*.whl")
    assert [each.name for each in folder.glob("*.tar.gz")] == ["nslogic-0.1.0.tar.gz"]
    return path


@pytest.fixture(scope="module")
def programs(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel into a new virtual environment and return its folder of programs.

    The dependencies come from the environment of the tests, through a `.pth` file: paths added that way do not have
    their own `.pth` files read, so an editable install of the checkout stays out of sight.
    """
    folder = tmp_path_factory.mktemp("environment")
    context = venv.EnvBuilder(with_pip=False).ensure_directories(folder)
    venv.create(folder, with_pip=False)
    python = Path(context.env_exe)
    pip = (sys.executable, "-m", "pip", "--python", python)
    installed = run(*pip, "install", "--no-deps", "--no-index", wheel, folder=folder)
    assert installed.returncode == 0, installed.stdout + installed.stderr
    site_packages = Path(sysconfig.get_path("purelib", vars={"base": str(folder), "platbase": str(folder)}))
    (site_packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python.parent


def test_the_wheel_holds_the_package_and_every_bundled_theory(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    theories = {f"nslogic/library/{path.name}" for path in (ROOT / "theories").glob("*.toml")}
    assert theories
    assert theories <= names
    assert {path.relative_to(ROOT).as_posix() for path in (ROOT / "nslogic").rglob("*.py")} <= names
    assert "nslogic/py.typed" in names
    manual = {name for name in names if name.startswith("nslogic-0.1.0.data/")}
    assert manual == {"nslogic-0.1.0.data/data/share/man/man1/nslogic.1"}
    assert {name.split("/")[0] for name in names - manual} == {"nslogic", "nslogic-0.1.0.dist-info"}


def test_the_wheel_checks_a_bundled_theory_from_an_empty_folder(programs: Path, tmp_path: Path) -> None:
    checked = run(programs / "nslogic", "check", "resource", folder=tmp_path)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert not list(tmp_path.iterdir())


def test_the_manual_is_where_man_looks_for_it(programs: Path) -> None:
    page = programs.parent / "share" / "man" / "man1" / "nslogic.1"
    assert page.read_text(encoding="utf-8") == (ROOT / "docs" / "nslogic.1").read_text(encoding="utf-8")


def test_the_wheel_does_not_fall_back_on_the_checkout(programs: Path, tmp_path: Path) -> None:
    found = run(programs / "python", "-c", "import nslogic; print(nslogic.__file__)", folder=tmp_path)
    assert found.returncode == 0, found.stderr
    assert Path(found.stdout.strip()).is_relative_to(programs.parent)
