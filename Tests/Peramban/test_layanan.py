"""The finder of the one door, as a citizen and a foreigner use it: what is needed, what it costs, when it is ready."""

import re

from playwright.sync_api import expect

from tampilan import periksa


def test_mencari_layanan_dan_menghitung_biayanya(kantor):
    halaman = kantor.konteks(lebar="hp").new_page()
    halaman.goto("/")
    halaman.get_by_role("link", name="Cari izin dan layanan").click()
    halaman.get_by_role("searchbox").fill("renovasi rumah")
    halaman.get_by_role("button", name="Cari").click()
    halaman.get_by_role("link", name=re.compile("^IMB rumah tinggal sederhana")).click()
    expect(halaman.get_by_role("heading", name="IMB rumah tinggal sederhana", level=1)).to_be_visible()
    expect(halaman.get_by_text("Bukti hak atas tanah")).to_be_visible()

    # What is missing is said at its field, and what was chosen stays.
    halaman.get_by_label("Permanen").check()
    halaman.get_by_role("button", name="Hitung biaya").click()
    expect(halaman.get_by_role("link", name=re.compile("^Isi dahulu:")).first).to_be_visible()
    expect(halaman.get_by_label("Permanen")).to_be_checked()

    halaman.get_by_label("Bangunan baru").check()
    halaman.get_by_label("Luas bangunan (m²)").fill("72")
    halaman.get_by_role("button", name="Hitung biaya").click()
    expect(halaman.get_by_text("72 × 0,8 × 1 × 12.500")).to_be_visible()
    expect(halaman.get_by_text("Rp720.000")).to_be_visible()

    # Outside of what this permit is for.
    halaman.get_by_label("Luas bangunan (m²)").fill("250")
    halaman.get_by_role("button", name="Hitung biaya").click()
    expect(halaman.get_by_role("link", name="Antara 1 dan 100.")).to_be_visible()
    assert not periksa(halaman, "layanan-biaya")


def test_orang_asing_membaca_dalam_bahasa_inggris(kantor):
    halaman = kantor.konteks(skrip=False).new_page()
    halaman.goto("/en/layanan?q=house")
    halaman.get_by_role("link", name=re.compile("^Building permit: simple dwelling")).click()
    expect(halaman.get_by_role("heading", name="What to prepare")).to_be_visible()
    halaman.get_by_role("link", name="Bahasa Indonesia").click()
    expect(halaman.get_by_role("heading", name="Yang perlu disiapkan")).to_be_visible()


def test_layanan_yang_tidak_ada(kantor):
    halaman = kantor.konteks().new_page()
    assert halaman.goto("/layanan/tidak-ada").status == 404
    halaman.goto("/layanan?q=zzzz")
    expect(halaman.get_by_text("Tidak ada yang cocok")).to_be_visible()
