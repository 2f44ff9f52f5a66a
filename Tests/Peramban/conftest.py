import os

import pytest
from playwright.sync_api import Error, expect, sync_playwright

from kantor import Kantor
from peladen import Peladen
from peramban import Peramban, dijaga

# A busy machine is no failure: what is waited for is a fact, not a time.
expect.set_options(timeout=20_000)

# Seconds after which a test counts as hanging, on a busy machine too; some walk through many pages.
BATAS = {"test_halaman.py": 1200, "test_kontrak.py": 600, "test_semua_desa.py": 600}


def semaikan(ukuran, sudah):
    """A data folder with the model regency, which servers begin with; `sudah` names one that was seeded before."""
    if sudah := os.environ.get(sudah):
        yield sudah
        return
    peladen = Peladen()
    try:
        peladen.perintah("semai", "contoh", "--ukuran", ukuran)
        yield peladen.folder / "data"
    finally:
        peladen.bersihkan()


def layani(benih):
    peladen = Peladen(benih)
    try:
        peladen.mulai()
        yield peladen
    finally:
        peladen.bersihkan()


@pytest.fixture(scope="session")
def benih():
    yield from semaikan("kecil", "KANTAYA_BENIH")


@pytest.fixture(scope="session")
def benih_lengkap():
    yield from semaikan("lengkap", "KANTAYA_BENIH_LENGKAP")


@pytest.fixture(scope="session")
def peladen(benih):
    yield from layani(benih)


@pytest.fixture(scope="module")
def peladen_lengkap(benih_lengkap):
    yield from layani(benih_lengkap)


@pytest.fixture(scope="session")
def peramban():
    with sync_playwright() as playwright:
        peramban = Peramban(playwright)
        yield peramban
        peramban.close()


@pytest.fixture(scope="session")
def _kantor(peramban, peladen):
    return Kantor(peramban, peladen)


@pytest.fixture(scope="module")
def desa(benih):
    """A village with residents."""
    peladen = Peladen(benih)
    try:
        peladen.perintah("sintetis", "penduduk", "--jumlah", "1500", "--benih", "7")
        peladen.mulai()
        yield peladen
    finally:
        peladen.bersihkan()


@pytest.fixture
def kantor(_kantor):
    yield _kantor
    _kantor.tutup()


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_protocol(item):
    """One test that hangs does not take the others with it."""
    with dijaga(BATAS.get(item.path.name, 300)):
        yield


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """A failed test tells what stood on the screens and what the server wrote."""
    hasil = yield
    laporan = hasil.get_result()
    kantor = item.funcargs.get("kantor")
    if laporan.when != "call" or not laporan.failed or kantor is None:
        return
    for konteks in kantor.terbuka:
        for halaman in konteks.pages:
            try:
                teks = halaman.locator("main").inner_text(timeout=2000)
            except Error as galat:
                teks = str(galat)
            laporan.sections.append((halaman.url, teks[:1500]))
    laporan.sections.append(("server", kantor.peladen.isi_catatan()))
