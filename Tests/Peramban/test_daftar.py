"""Lists of letters: one act on many rows, with scripts and without, on a telephone and at a desk."""

import re

import pytest
from playwright.sync_api import expect

from kantor import buka_surat, disposisikan, isi_dialog, simpan, surat_terkirim, tulis
from tampilan import periksa


@pytest.fixture(params=[True, False], ids=["dengan JavaScript", "tanpa JavaScript"])
def skrip(request):
    return request.param


def centang(halaman, *hal):
    for satu in hal:
        halaman.get_by_role("checkbox", name=re.compile(f"^Pilih {re.escape(satu)}")).check()


def tekan(halaman, nama, lanjut=None, isian=""):
    """Presses an act of the bar; with `lanjut` also the button of the window that asks before."""
    if lanjut is None:
        halaman.locator(".bulk-bar").get_by_role("button", name=nama).click()
        return
    dialog = halaman.locator("dialog", has=halaman.get_by_role("heading", name=nama, include_hidden=True))
    if not dialog.is_visible():
        halaman.locator(".bulk-bar").get_by_role("button", name=nama).click()
    if isian:
        dialog.get_by_label("Catatan").fill(isian)
    dialog.get_by_role("button", name=lanjut).click()


def test_banyak_surat_dicatat_diselesaikan_dan_diarsipkan(kantor, skrip):
    cara = "cepat" if skrip else "sederhana"
    semua = [f"Undangan {nama} {cara}" for nama in ("pertama", "kedua", "ketiga")]
    for hal in semua:
        surat_terkirim(kantor, hal, skrip=skrip)
    kaur = kantor.orang("kaur.umum.brangkal", skrip=skrip)
    kaur.goto("/surat-masuk")
    expect(kaur.locator(".bulk-bar")).to_be_hidden()
    centang(kaur, *semua)
    expect(kaur.locator(".bulk-bar")).to_be_visible()
    if skrip:
        expect(kaur.get_by_role("status").filter(has_text="3 surat dipilih")).to_have_count(1)
    tekan(kaur, "Catat di agenda")
    expect(kaur.get_by_text("3 surat tercatat di agenda.").first).to_be_visible()

    # one of them is being worked on: the others end, and why not this one is said
    kades = kantor.orang("kades.brangkal", skrip=skrip)
    disposisikan(kades, buka_surat(kades, semua[0]), ["Sekretaris Desa"], "Mohon dihadiri.")
    kaur.goto("/surat-masuk")
    centang(kaur, *semua)
    tekan(kaur, "Tidak perlu disposisi", "Selesaikan surat", "Sudah dibahas dalam rapat.")
    sisa = kaur.get_by_role("alert")
    expect(sisa).to_contain_text("1 surat tidak diselesaikan")
    expect(sisa).to_contain_text("2 surat selesai")
    expect(sisa.get_by_role("listitem")).to_contain_text("Masih ada 1 disposisi yang berjalan.")
    expect(kaur).to_have_title(re.compile("^Galat: "))
    if skrip:
        expect(sisa).to_be_focused()
        assert not periksa(kaur, "daftar-sisa")
    sisa.get_by_role("link", name=semua[0]).click()
    expect(kaur.get_by_role("heading", name=semua[0], level=1)).to_be_visible()

    kaur.goto("/surat-masuk?tampil=selesai")
    centang(kaur, *semua[1:])
    tekan(kaur, "Simpan ke arsip")
    expect(kaur.get_by_text("2 surat tersimpan di arsip aktif.").first).to_be_visible()
    assert kaur.url.endswith("/surat-masuk?tampil=selesai")
    kaur.goto("/arsip")
    for hal in semua[1:]:
        expect(kaur.get_by_role("link", name=re.compile(re.escape(hal)))).to_be_visible()


def test_laporan_dan_disposisi_banyak_sekaligus(kantor, skrip):
    cara = "cepat" if skrip else "sederhana"
    semua = [f"Permintaan data {nama} {cara}" for nama in ("satu", "dua", "tiga")]
    kades, sekdes = kantor.orang("kades.brangkal", skrip=skrip), kantor.orang("sekdes.brangkal", skrip=skrip)
    for hal in semua:
        surat_terkirim(kantor, hal, skrip=skrip)
        disposisikan(kades, buka_surat(kades, hal), ["Sekretaris Desa"], "Mohon dihimpun.")
    for hal in semua[:2]:
        sekdes.goto("/disposisi")
        sekdes.get_by_role("link", name=re.compile(re.escape(hal))).first.click()
        isi_dialog(sekdes, "Laporkan hasil", {"Laporan singkat": f"Data {hal} terlampir."})
    kades.goto("/disposisi?tampil=dilaporkan")
    # what is accepted can be read where it is ticked
    expect(kades.get_by_text(f"Laporan: Data {semua[0]} terlampir.")).to_be_visible()
    centang(kades, *semua[:2])
    tekan(kades, "Terima laporan")
    expect(kades.get_by_text("2 laporan diterima; disposisinya selesai.").first).to_be_visible()
    kades.goto("/disposisi?tampil=keluar")
    # what has been read cannot be taken back, so it has no box
    expect(kades.get_by_role("checkbox", name=re.compile(re.escape(semua[0])))).to_have_count(0)
    centang(kades, semua[2])
    tekan(kades, "Tarik disposisi", "Tarik disposisi")
    expect(kades.get_by_text("1 disposisi ditarik sebelum dibaca.").first).to_be_visible()


def test_banyak_konsep_dibuang(kantor, skrip):
    semua = [f"Konsep {nama} {'cepat' if skrip else 'sederhana'}" for nama in ("keliru", "kembar")]
    halaman = kantor.orang("konseptor.kesehatan", skrip=skrip)
    for hal in semua:
        tulis(halaman, hal, "Camat Gemolong", "gemolong", "Kepala Dinas Kesehatan")
        simpan(halaman)
    halaman.goto("/naskah")
    centang(halaman, *semua)
    tekan(halaman, "Buang konsep", "Buang konsep")
    expect(halaman.get_by_text("2 konsep dibuang.").first).to_be_visible()
    for hal in semua:
        expect(halaman.get_by_role("link", name=re.compile(re.escape(hal)))).to_have_count(0)
    halaman.goto("/naskah?tampil=paraf")
    expect(halaman.get_by_role("checkbox")).to_have_count(0)


def test_bilah_di_telepon_tidak_menutup_baris_terakhir(kantor):
    for nama in ("bilah", "baris terakhir"):
        surat_terkirim(kantor, f"Surat untuk {nama} di telepon")
    hp = kantor.orang("kaur.umum.brangkal", lebar="hp", sentuh=True)
    hp.goto("/surat-masuk?tampil=baru")
    hp.get_by_label("Pilih semua di halaman ini").check()
    bilah = hp.locator(".bulk-bar")
    expect(bilah).to_be_in_viewport(ratio=1)
    hp.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    baris = hp.locator(".row").last.bounding_box()
    assert baris["y"] + baris["height"] <= bilah.bounding_box()["y"]
    assert not periksa(hp, "daftar-dicentang")


def test_centang_tetap_ketika_surat_baru_datang(kantor):
    surat_terkirim(kantor, "Surat yang dicentang lebih dulu")
    kaur = kantor.orang("kaur.umum.brangkal")
    kaur.goto("/surat-masuk?tampil=baru")
    centang(kaur, "Surat yang dicentang lebih dulu")
    surat_terkirim(kantor, "Surat yang datang kemudian")
    baru = kaur.get_by_role("checkbox", name=re.compile("Surat yang datang kemudian"))
    expect(baru).not_to_be_checked()
    expect(kaur.get_by_role("checkbox", name=re.compile("Surat yang dicentang lebih dulu"))).to_be_checked()
    # another one at the office reads it: the rows are fetched anew
    kades = kantor.orang("kades.brangkal")
    buka_surat(kades, "Surat yang datang kemudian")
    expect(baru).to_have_count(0)
    expect(kaur.get_by_role("checkbox", name=re.compile("Surat yang dicentang lebih dulu"))).to_be_checked()
    expect(kaur.get_by_role("status").filter(has_text="1 surat dipilih")).to_have_count(1)


def test_mencentang_dengan_papan_ketik(kantor):
    surat_terkirim(kantor, "Surat yang dicentang dengan papan ketik")
    kaur = kantor.orang("kaur.umum.brangkal")
    kaur.goto("/surat-masuk?tampil=baru")
    kaur.keyboard.press("j")
    kaur.keyboard.press("x")
    kotak = kaur.locator(".row-tick input").first
    expect(kotak).to_be_checked()
    # Enter on a box presses no button
    kotak.focus()
    kaur.keyboard.press("Enter")
    expect(kotak).to_be_focused()
    expect(kotak).to_be_checked()
    assert kaur.url.endswith("/surat-masuk?tampil=baru")
    tombol = kaur.locator(".bulk-bar").get_by_role("button", name="Catat di agenda")
    for _ in range(80):
        kaur.keyboard.press("Tab")
        if tombol.evaluate("unsur => unsur === document.activeElement"):
            break
    expect(tombol).to_be_focused()
    kaur.keyboard.press("Enter")
    expect(kaur.get_by_text("1 surat tercatat di agenda.").first).to_be_visible()


@pytest.fixture(scope="module")
def dua_surat(_kantor):
    semua = [f"Surat di samping daftar {nama}" for nama in ("satu", "dua")]
    for hal in semua:
        surat_terkirim(_kantor, hal)
    _kantor.tutup()
    return semua


def test_surat_terbuka_di_samping_daftarnya(kantor, dua_surat):
    satu, dua = dua_surat
    kaur = kantor.orang("kaur.umum.brangkal")
    kaur.goto("/surat-masuk?tampil=semua")
    samping = kaur.get_by_role("region", name="Isi surat")
    expect(samping).to_contain_text("Belum ada yang dipilih")
    daftar = kaur.locator(".split-list")
    daftar.get_by_role("link", name=re.compile(satu)).click()
    expect(samping.get_by_role("heading", name=satu, level=1)).to_be_focused()
    expect(kaur).to_have_url(re.compile(r"/surat-masuk/\d+$"))
    expect(kaur).to_have_title(re.compile(f"^{satu}"))
    expect(daftar.locator("[aria-current=true]")).to_contain_text(satu)
    assert not periksa(kaur, "daftar-samping")
    kaur.set_viewport_size({"width": 1280, "height": 900})

    # from the record on to the next row, by keys
    kaur.keyboard.press("j")
    kaur.keyboard.press("k")
    kaur.keyboard.press("k")
    expect(daftar.get_by_role("link", name=re.compile(dua))).to_be_focused()
    kaur.keyboard.press("Enter")
    expect(samping.get_by_role("heading", name=dua, level=1)).to_be_focused()
    surat = kaur.url
    kaur.keyboard.press("Escape")
    expect(daftar.get_by_role("link", name=re.compile(dua))).to_be_focused()

    kaur.go_back()
    expect(samping.get_by_role("heading", name=satu, level=1)).to_be_visible()
    kaur.go_back()
    expect(samping).to_contain_text("Belum ada yang dipilih")
    expect(kaur).to_have_url(re.compile("tampil=semua$"))
    expect(kaur).to_have_title(re.compile("^Surat masuk"))
    kaur.go_forward()
    kaur.go_forward()
    expect(samping.get_by_role("heading", name=dua, level=1)).to_be_visible()

    # the list lives on beside it, and the address alone is the whole letter
    surat_terkirim(kantor, "Surat yang datang ketika satu terbuka")
    expect(daftar.get_by_role("link", name=re.compile("Surat yang datang ketika satu terbuka"))).to_be_visible()
    expect(daftar.locator("[aria-current=true]")).to_contain_text(dua)
    kaur.reload()
    assert kaur.url == surat
    expect(kaur.get_by_role("heading", name=dua, level=1)).to_be_visible()
    expect(kaur.locator(".split")).to_have_count(0)


@pytest.mark.parametrize("cara", ["telepon", "tanpa JavaScript"])
def test_tanpa_tempat_atau_skrip_surat_membuka_halamannya(kantor, dua_surat, cara):
    kaur = kantor.orang(
        "kaur.umum.brangkal", skrip=cara == "telepon", lebar="hp" if cara == "telepon" else "meja")
    kaur.goto("/surat-masuk?tampil=semua")
    expect(kaur.get_by_text("Belum ada yang dipilih")).to_be_hidden()
    kaur.get_by_role("link", name=re.compile(dua_surat[0])).click()
    expect(kaur.get_by_role("heading", name=dua_surat[0], level=1)).to_be_visible()
    expect(kaur.locator(".split")).to_have_count(0)
