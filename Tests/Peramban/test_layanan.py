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


def test_definisi_layanan_ditulis_diperiksa_dan_terbit(kantor):
    halaman = kantor.konteks("admin").new_page()
    halaman.goto("/administrasi/layanan-izin")
    assert not periksa(halaman, "definisi-semua")
    halaman.get_by_role("link", name=re.compile("Izin apotek")).first.click()
    assert not periksa(halaman, "definisi-versi")
    halaman.get_by_role("link", name="Buat versi baru").click()
    naskah = halaman.get_by_label("Definisi", exact=True)
    utuh = naskah.input_value()
    # What cannot be read is told with its line, and the line is found in the text.
    naskah.fill(utuh.replace("jenis: nik,", "jenis: nikk,", 1))
    halaman.get_by_role("button", name="Periksa").click()
    letak = halaman.get_by_role("link", name=re.compile(r"^Baris \d+$")).first
    letak.click()
    dipilih = halaman.evaluate("(() => { const t = document.activeElement; return t.value.slice(t.selectionStart, t.selectionEnd) })()")
    assert "jenis: nikk" in dipilih
    assert not periksa(halaman, "definisi-temuan")
    # What differs stands beside what it was, and what it would change is tried without writing anything.
    naskah = halaman.get_by_label("Definisi", exact=True)
    naskah.fill(re.sub(r"(syarat:\n)", r"\1  - kode: surat-lokasi\n    nama: {id: Surat keterangan lokasi, en: Letter on the place}\n", utuh, count=1))
    halaman.get_by_role("button", name="Periksa").click()
    expect(halaman.locator("ins").filter(has_text="surat-lokasi")).to_be_visible()
    expect(halaman.get_by_text("tidak ada yang ditulis")).to_be_visible()
    assert not periksa(halaman, "definisi-beda")
    halaman.get_by_role("button", name="Simpan konsep").click()
    expect(halaman.get_by_text("Konsep tersimpan.")).to_be_visible()
    # The draft is there for the next sitting; without a reason it is not published, and nothing is lost.
    halaman.get_by_role("button", name="Terbitkan").click()
    expect(halaman.get_by_role("link", name="Tulis apa yang berubah dan atas dasar apa.")).to_be_visible()
    expect(halaman.get_by_label("Definisi", exact=True)).to_have_value(re.compile("surat-lokasi"))
    halaman.get_by_label("Apa yang berubah").fill("Surat lokasi diminta menurut Perbup contoh 1/2026")
    halaman.get_by_label("Berlaku sejak").fill("2099-01-01")
    halaman.get_by_role("button", name="Terbitkan").click()
    expect(halaman.get_by_text(re.compile("Versi \\d+ terbit"))).to_be_visible()
    expect(halaman.get_by_text("Mulai 1 Januari 2099")).to_be_visible()
    halaman.get_by_role("link", name=re.compile("Surat lokasi diminta")).click()
    expect(halaman.locator("ins").filter(has_text="surat-lokasi")).to_be_visible()
    assert not periksa(halaman, "definisi-satu-versi")


def test_definisi_layanan_hanya_bagi_administrator(kantor):
    halaman = kantor.konteks("verifikator.gemolong").new_page()
    assert halaman.goto("/administrasi/layanan-izin").status == 403
