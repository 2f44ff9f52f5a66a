import os

import pytest
from playwright.sync_api import sync_playwright

from kantor import Kantor
from peladen import Peladen


@pytest.fixture(scope="session")
def benih():
    """A data folder with the small model regency, which every server of these tests begins with.

    KANTAYA_BENIH names one that was seeded before, for a quick loop.
    """
    if sudah := os.environ.get("KANTAYA_BENIH"):
        yield sudah
        return
    peladen = Peladen()
    try:
        peladen.perintah("semai", "contoh", "--ukuran", "kecil")
        yield peladen.folder / "data"
    finally:
        peladen.bersihkan()


@pytest.fixture(scope="session")
def peladen(benih):
    peladen = Peladen(benih)
    try:
        peladen.mulai()
        yield peladen
    finally:
        peladen.bersihkan()


@pytest.fixture(scope="session")
def peramban():
    with sync_playwright() as playwright:
        peramban = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--disable-gpu"])
        yield peramban
        peramban.close()


@pytest.fixture(scope="session")
def _kantor(peramban, peladen):
    return Kantor(peramban, peladen)


@pytest.fixture
def kantor(_kantor):
    yield _kantor
    _kantor.tutup()


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
            teks = halaman.locator("main").inner_text(timeout=2000) if halaman.locator("main").count() else ""
            laporan.sections.append((halaman.url, teks[:1500]))
    laporan.sections.append(("server", kantor.peladen.isi_catatan()))
