"""A telephone in one hand: fingers only, 390 px wide, the next act under the thumb."""

import re

from playwright.sync_api import expect

from kantor import KESEHATAN, SANDI_SEGEL, ajukan, paraf, simpan, surat_terkirim, tulis

# What a finger hits without aiming, in CSS pixels.
JARI = 44


def ketuk(unsur):
    """Taps it; it must be as large as a fingertip."""
    unsur.scroll_into_view_if_needed()
    kotak = unsur.bounding_box()
    assert kotak["height"] >= JARI and kotak["width"] >= JARI, (unsur, kotak)
    unsur.tap()


def ketuk_jempol(halaman, unsur):
    """Taps the next act where it lies when the page opens: in the lower half, without scrolling."""
    expect(unsur).to_be_in_viewport(ratio=1)
    kotak = unsur.bounding_box()
    tinggi = halaman.viewport_size["height"]
    assert kotak["y"] + kotak["height"] / 2 > tinggi / 2, f"out of the thumb's reach: {kotak}"
    ketuk(unsur)


def ketuk_surat(halaman, hal):
    tautan = halaman.get_by_role("link", name=re.compile(re.escape(hal))).first
    ketuk(tautan)
    expect(halaman.get_by_role("heading", name=hal, level=1)).to_be_visible()


def test_menandatangani_dengan_satu_jempol(kantor):
    hal = "Surat yang ditandatangani di mobil"
    konseptor = kantor.orang("konseptor.kesehatan")
    tulis(konseptor, hal, "Kepala Desa Brangkal", "brangkal", "Kepala Dinas Kesehatan")
    surat = simpan(konseptor)
    ajukan(konseptor)
    for nama in KESEHATAN[:-1]:
        paraf(kantor.orang(nama), surat)

    hp = kantor.orang("kadis.kesehatan", lebar="hp", sentuh=True)
    hp.goto("/meja")
    ketuk_surat(hp, hal)
    ketuk_jempol(hp, hp.get_by_role("button", name="Tanda tangani"))
    dialog = hp.get_by_role("dialog")
    sandi = dialog.get_by_label("Kata sandi tanda tangan")
    ketuk(sandi)
    hp.keyboard.type(SANDI_SEGEL)
    ketuk(dialog.get_by_role("button", name="Tanda tangani dan kirim"))
    expect(hp.get_by_text("terkirim ke 1 kantor").first).to_be_visible()


def test_mendisposisi_dengan_satu_jempol(kantor):
    hal = "Surat yang didisposisi sambil berdiri"
    surat_terkirim(kantor, hal)
    hp = kantor.orang("kades.brangkal", lebar="hp", sentuh=True)
    hp.goto("/meja")
    ketuk_surat(hp, hal)
    ketuk_jempol(hp, hp.get_by_role("link", name="Disposisikan"))
    ketuk(hp.locator("label", has=hp.get_by_role("checkbox", name=re.compile("^Sekretaris Desa"))))
    ketuk(hp.get_by_role("group", name=re.compile("^Dengan hormat harap")).locator("label").first)
    ketuk_jempol(hp, hp.get_by_role("button", name="Kirim disposisi"))
    expect(hp.get_by_text("Disposisi sampai kepada 1 penerima.")).to_be_visible()

    # and the one who was told reports from his own
    sekdes = kantor.orang("sekdes.brangkal", lebar="hp", sentuh=True)
    sekdes.goto("/disposisi")
    ketuk_surat(sekdes, hal)
    ketuk_jempol(sekdes, sekdes.get_by_role("button", name="Laporkan hasil"))
    dialog = sekdes.get_by_role("dialog")
    ketuk(dialog.get_by_label("Laporan singkat"))
    sekdes.keyboard.type("Sudah disampaikan kepada warga.")
    ketuk(dialog.get_by_role("button", name="Laporkan hasil"))
    expect(sekdes.get_by_text("Laporan terkirim kepada pemberi disposisi.")).to_be_visible()
